-- A namespace may be changed until a Statement is named by it. Whatever was learnt, assigned or sent before has made one.
alter table catalogue_namespace add column spoken boolean default false not null;

update catalogue_namespace set spoken = true
where exists (select 1 from learning_attempt)
   or exists (select 1 from certification_assignment)
   or exists (select 1 from outbox_parcel);
