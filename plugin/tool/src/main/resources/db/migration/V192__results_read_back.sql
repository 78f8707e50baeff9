-- What the line item of a link held when somebody last asked.
create table grading_reading (
    link    uuid          not null primary key,
    tenant  varchar(80)   not null,
    state   varchar(10)   not null,
    read_at timestamp(6)  not null,
    reason  varchar(2000) not null,
    results text          not null
);
