-- What an LMS's own list of a course says of a member, and when it last said so; the epoch when it never did.
alter table people_membership add column standing varchar(10) default 'SEEN' not null;
alter table people_membership add column listed_at timestamp(6) default timestamp '1970-01-01 00:00:00' not null;

-- Where the LMS says who is in a course and in which groups, as the newest launch told it.
alter table people_cohort add column services text default '' not null;

-- When the list of a course was last asked for, when it was last read whole, and what went wrong.
create table roster_reading (
    cohort   uuid          not null primary key,
    tenant   varchar(80)   not null,
    state    varchar(10)   not null,
    tried_at timestamp(6)  not null,
    read_at  timestamp(6)  not null,
    reason   varchar(2000) not null
);

-- The groups of a course as the LMS keeps them, and who is in them.
create table roster_group (
    id     uuid         not null primary key,
    tenant varchar(80)  not null,
    cohort uuid         not null,
    name   varchar(200) not null
);
create index roster_group_cohort on roster_group (tenant, cohort);

create table roster_place (
    id     uuid        not null primary key,
    tenant varchar(80) not null,
    cohort uuid        not null,
    team   uuid        not null,
    person uuid        not null
);
create index roster_place_cohort on roster_place (tenant, cohort);
