-- Own words about lessons. They go with the person: whoever erases the person erases them.
create table notebook_note (
    id      uuid         not null primary key,
    tenant  varchar(80)  not null,
    person  uuid         not null references people_person (id) on delete cascade,
    lesson  varchar(300) not null,
    words   text         not null,
    kept_at timestamp(6) not null,
    unique (tenant, person, lesson)
);
