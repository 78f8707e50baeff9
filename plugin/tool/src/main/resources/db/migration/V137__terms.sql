-- The nightly round finds what is old without reading the rest.
create index session_visit_old on session_visit (last_seen);
create index journal_entry_old on journal_entry (happened_at);
