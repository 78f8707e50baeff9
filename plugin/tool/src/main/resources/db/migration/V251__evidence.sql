-- A sheet goes with the person it is about; it stays, by nobody, when its writer goes.
-- What somebody fills in: a survey for oneself (writer and subject are the same), a checklist for somebody else. "ended" is empty while a sheet is the only one of its kind for these people; an observation that was handed in holds its own
-- id there, so that another one can begin. The answers of a survey that was handed in are not here any more.
create table evidence_sheet (
    id       uuid         not null primary key,
    tenant   varchar(80)  not null,
    writer   uuid         references people_person (id) on delete set null,
    subject  uuid         not null references people_person (id) on delete cascade,
    cohort   varchar(80)  not null,
    form     varchar(200) not null,
    release  varchar(80)  not null,
    answers  text         not null,
    accepted boolean      not null,
    begun_at timestamp(6) not null,
    handed_at timestamp(6),
    ended    varchar(36)  not null,
    unique (tenant, writer, subject, cohort, form, ended)
);
create index evidence_sheet_subject on evidence_sheet (tenant, subject);

-- How many answered a survey in a course.
create table evidence_tally (
    id     uuid         not null primary key,
    tenant varchar(80)  not null,
    cohort varchar(80)  not null,
    form   varchar(200) not null,
    filled integer      not null,
    unique (tenant, cohort, form)
);

-- What was answered, by nobody: no person, no moment, and no tie between the answers of one person.
create table evidence_answer (
    id       uuid         not null primary key,
    tenant   varchar(80)  not null,
    cohort   varchar(80)  not null,
    form     varchar(200) not null,
    question varchar(120) not null,
    said     text         not null,
    batch    integer      not null
);
create index evidence_answer_form on evidence_answer (tenant, cohort, form);
