-- What opens a visit stands in its row: a launch writes one row less, and its ticket deletes one less.
alter table session_visit add column ticket_hash varchar(64) default '' not null;
alter table session_visit add column proof_hash varchar(64) default '' not null;
delete from session_ticket;
-- The same as journal_entry_old.
drop index journal_entry_time;
-- No question is asked by it: visits are found by bearer and by age.
drop index session_visit_person;
