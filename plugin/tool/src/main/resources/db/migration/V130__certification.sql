create table certification_assignment (
    id           uuid          not null primary key,
    tenant       varchar(80)   not null,
    person       uuid          not null,
    cohort       varchar(80)   not null,
    registration uuid          not null,
    path         varchar(120)  not null,
    version      varchar(40)   not null,
    due          date          not null,
    assigned_by  uuid          not null,
    assigned_at  timestamp(6)  not null,
    withdrawn_at timestamp(6),
    attested_at  timestamp(6),
    told         varchar(4000) not null
);
create index certification_assignment_person on certification_assignment (tenant, person);

create table certification_fact (
    id     uuid         not null primary key,
    tenant varchar(80)  not null,
    person uuid         not null,
    fact   varchar(300) not null,
    since  timestamp(6) not null,
    unique (tenant, person, fact)
);
