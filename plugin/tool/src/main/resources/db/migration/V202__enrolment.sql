create table enrolment_invitation (
    id            uuid         not null primary key,
    key_hash      varchar(64)  not null unique,
    purpose       varchar(20)  not null,
    tenant        varchar(80)  not null,
    label         varchar(200) not null,
    administrator uuid         not null,
    made_at       timestamp(6) not null,
    expires_at    timestamp(6) not null,
    used          boolean      not null
);
create table enrolment_administrator (
    id         uuid         not null primary key,
    name       varchar(200) not null,
    tenant     varchar(80)  not null,
    platforms  text         not null,
    invited_at timestamp(6) not null,
    withdrawn  boolean      not null
);
