-- How far a record store elsewhere has got with what was recorded before it was there.
create table delivery_history (
    target     varchar(80)   not null primary key,
    stage      varchar(10)   not null,
    place      text          not null,
    looked     bigint        not null,
    put_count  bigint        not null,
    started_at timestamp(6)  not null,
    moved_at   timestamp(6)  not null
);
