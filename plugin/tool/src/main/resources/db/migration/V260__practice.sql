-- Statements of which somebody was certain and wrong, and when each comes back. "due_on" is empty once it was learnt.
create table practice_return (
    id           uuid         not null primary key,
    tenant       varchar(80)  not null,
    person       uuid         not null,
    item         varchar(300) not null,
    step         integer      not null,
    due_on       date,
    seen_at      timestamp(6) not null,
    answered_on  date,
    form_key     uuid         not null,
    given        text         not null,
    correct      boolean      not null,
    numerator    bigint       not null,
    denominator  bigint       not null,
    confidence   integer      not null,
    unique (tenant, person, item)
);
