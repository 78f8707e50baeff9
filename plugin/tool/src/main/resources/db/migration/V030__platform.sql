create table platform_resource_link (
    id         uuid         not null primary key,
    tenant     varchar(80)  not null,
    platform   uuid         not null,
    deployment varchar(255) not null,
    link       varchar(255) not null,
    title      varchar(500) not null,
    activity   varchar(500) not null,
    first_seen timestamp(6) not null,
    last_seen  timestamp(6) not null,
    unique (tenant, platform, deployment, link)
);
