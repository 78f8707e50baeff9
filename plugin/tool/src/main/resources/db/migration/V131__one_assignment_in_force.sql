-- A path is in force once for a person, whoever assigns it at the same moment: "ended" is empty while an assignment is in
-- force, and holds its own id afterwards.
alter table certification_assignment add column ended varchar(36) default '' not null;

update certification_assignment set ended = cast(id as varchar(36)) where withdrawn_at is not null;

-- Where a path was in force twice, the first assignment stays.
update certification_assignment set withdrawn_at = assigned_at, ended = cast(id as varchar(36))
where withdrawn_at is null
  and exists (
    select 1 from certification_assignment older
    where older.tenant = certification_assignment.tenant
      and older.person = certification_assignment.person
      and older.path = certification_assignment.path
      and older.withdrawn_at is null
      and (older.assigned_at < certification_assignment.assigned_at
        or (older.assigned_at = certification_assignment.assigned_at and older.id < certification_assignment.id)));

alter table certification_assignment
    add constraint certification_assignment_once unique (tenant, person, path, ended);
