alter table platform_resource_link add column cohort varchar(80) default '' not null;
alter table platform_resource_link add column services text default '' not null;
create index platform_resource_link_cohort on platform_resource_link (tenant, cohort);

create table grading_grade (
    id         uuid         not null primary key,
    tenant     varchar(80)  not null,
    person     uuid         not null,
    cohort     varchar(80)  not null,
    activity   varchar(500) not null,
    percent    integer      not null,
    completed  boolean      not null,
    started_at timestamp(6) not null,
    said_at    timestamp(6) not null
);
create index grading_grade_person on grading_grade (tenant, person);
