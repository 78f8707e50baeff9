create table learning_attempt (
    id            uuid         not null primary key,
    tenant        varchar(80)  not null,
    person        uuid         not null,
    activity      varchar(300) not null,
    attempt       integer      not null,
    version       varchar(40)  not null,
    pack_hash     varchar(64)  not null,
    registration  uuid         not null,
    course        varchar(300) not null,
    seed          bigint       not null,
    counted       boolean      not null,
    begun_at      timestamp(6) not null,
    seen_at       timestamp(6) not null,
    spent_seconds bigint       not null,
    finished_at   timestamp(6),
    debriefed_at  timestamp(6),
    unique (tenant, person, activity, attempt)
);
create index learning_attempt_registration on learning_attempt (tenant, registration);

create table learning_step (
    id          uuid         not null primary key,
    tenant      varchar(80)  not null,
    attempt     uuid         not null references learning_attempt (id),
    turn        integer      not null,
    form_key    uuid         not null,
    kind        varchar(20)  not null,
    subject     varchar(300) not null,
    given       varchar(4000) not null,
    words       text         not null,
    correct     boolean      not null,
    numerator   bigint       not null,
    denominator bigint       not null,
    confidence  integer      not null,
    taken_at    timestamp(6) not null,
    unique (attempt, turn),
    unique (attempt, form_key)
);

create table learning_draft (
    id       uuid         not null primary key,
    tenant   varchar(80)  not null,
    attempt  uuid         not null references learning_attempt (id),
    question varchar(300) not null,
    words    text         not null,
    kept_at  timestamp(6) not null,
    unique (attempt, question)
);
