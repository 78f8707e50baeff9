create table session_visit (
    id            uuid         not null primary key,
    tenant        varchar(80)  not null,
    person        uuid         not null,
    account       uuid         not null,
    platform      uuid         not null,
    cohort        varchar(36)  not null,
    resource_link uuid         not null,
    activity      varchar(500) not null,
    language      varchar(2)   not null,
    duties        varchar(100) not null,
    counted       boolean      not null,
    frame_origin  varchar(300) not null,
    services      text         not null,
    bearer_hash   varchar(64)  not null,
    started_at    timestamp(6) not null,
    last_seen     timestamp(6) not null
);
create index session_visit_bearer on session_visit (bearer_hash);
create index session_visit_person on session_visit (tenant, person);

create table session_ticket (
    hash       varchar(64)  not null primary key,
    visit      uuid         not null,
    kind       varchar(10)  not null,
    bound_to   varchar(500) not null,
    expires_at timestamp(6) not null
);
create index session_ticket_old on session_ticket (expires_at);
