-- What people say of milestones that software cannot see. It goes with the person: whoever erases the person erases it.
create table certification_verdict (
    id        uuid         not null primary key,
    tenant    varchar(80)  not null,
    person    uuid         not null references people_person (id) on delete cascade,
    path      varchar(120) not null,
    milestone varchar(120) not null,
    state     varchar(20)  not null,
    said_by   uuid         not null,
    said_at   timestamp(6) not null,
    reason    text         not null,
    edition   integer      not null,
    unique (tenant, person, path, milestone)
);
