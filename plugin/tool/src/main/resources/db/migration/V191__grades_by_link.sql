-- A grade belongs to a person and an activity, wherever the activity hangs: of several the best stays. What is said next must be
-- later than what any of them was told, or a gradebook would take it for old news.
update grading_grade
   set said_at = (select max(other.said_at) + interval '0.001' second
                    from grading_grade other
                   where other.tenant = grading_grade.tenant
                     and other.person = grading_grade.person
                     and other.activity = grading_grade.activity);
delete from grading_grade
 where exists (select 1
                 from grading_grade other
                where other.tenant = grading_grade.tenant
                  and other.person = grading_grade.person
                  and other.activity = grading_grade.activity
                  and (other.percent > grading_grade.percent
                       or (other.percent = grading_grade.percent and other.id > grading_grade.id)));
alter table grading_grade drop column cohort;
alter table grading_grade add column best_from timestamp(6) default timestamp '1970-01-01 00:00:00' not null;
alter table grading_grade add column best_at timestamp(6) default timestamp '1970-01-01 00:00:00' not null;
update grading_grade set best_from = started_at, best_at = said_at;
alter table grading_grade add constraint grading_grade_once unique (tenant, person, activity);

-- Up to which time a link's line item was told of a person's grade.
create table grading_said (
    id      uuid         not null primary key,
    tenant  varchar(80)  not null,
    grade   uuid         not null,
    link    uuid         not null,
    said_at timestamp(6) not null,
    unique (grade, link)
);

create index people_membership_person on people_membership (tenant, person);
create index platform_resource_link_activity on platform_resource_link (tenant, activity);
