create table platform_registration (
    id                     uuid          not null primary key,
    name                   varchar(200)  not null,
    tenant                 varchar(80)   not null,
    issuer                 varchar(255)  not null,
    client                 varchar(255)  not null,
    authorization_endpoint varchar(2000) not null,
    token_endpoint         varchar(2000) not null,
    key_set                varchar(2000) not null,
    token_audience         varchar(2000) not null,
    deployment             varchar(255)  not null,
    frame_origins          text          not null,
    scopes                 text          not null,
    family                 varchar(80)   not null,
    remarks                text          not null,
    registered_at          timestamp(6)  not null,
    unique (issuer, client)
);
create table platform_standing (
    platform   uuid         not null primary key,
    standing   varchar(10)  not null,
    changed_at timestamp(6) not null
);
create table platform_revision (
    id       integer not null primary key,
    revision bigint  not null
);
insert into platform_revision (id, revision) values (1, 0);
create table platform_deployment (
    id         uuid         not null primary key,
    platform   uuid         not null,
    deployment varchar(255) not null,
    tenant     varchar(80)  not null,
    first_seen timestamp(6) not null,
    last_seen  timestamp(6) not null,
    unique (platform, deployment)
);
