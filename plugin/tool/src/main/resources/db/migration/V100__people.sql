create table people_person (
    id         uuid         not null primary key,
    account    uuid         not null unique,
    tenant     varchar(80)  not null,
    issuer     varchar(255) not null,
    subject    varchar(255) not null,
    name       varchar(200) not null,
    test_user  boolean      not null,
    first_seen timestamp(6) not null,
    last_seen  timestamp(6) not null,
    unique (tenant, issuer, subject)
);

create table people_cohort (
    id         uuid         not null primary key,
    tenant     varchar(80)  not null,
    platform   uuid         not null,
    deployment varchar(255) not null,
    context_id varchar(255) not null,
    title      varchar(500) not null,
    first_seen timestamp(6) not null,
    last_seen  timestamp(6) not null,
    unique (tenant, platform, deployment, context_id)
);

create table people_membership (
    id        uuid         not null primary key,
    tenant    varchar(80)  not null,
    cohort    uuid         not null,
    person    uuid         not null,
    duties    varchar(100) not null,
    last_seen timestamp(6) not null,
    unique (tenant, cohort, person)
);

create table people_mark (
    id        uuid         not null primary key,
    tenant    varchar(80)  not null,
    person    uuid         not null,
    kind      varchar(20)  not null,
    version   varchar(80)  not null,
    marked_at timestamp(6) not null,
    unique (tenant, person, kind, version)
);
