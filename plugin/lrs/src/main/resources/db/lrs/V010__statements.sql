-- Statements, each as the exact JSON that is given back. Moments are microseconds since 1970, so that both databases
-- order and compare them alike, and no two statements of one node share one.
create table lrs_statement (
    tenant  varchar(100)     not null,
    id      uuid             not null,
    stored  bigint           not null,
    voiding boolean          not null,
    voided  boolean          not null,
    json    varchar(1000000) not null,
    primary key (tenant, id)
);
create index lrs_statement_stored on lrs_statement (stored, id);

-- What a statement can be found by: one row for each role in which it mentions a verb, an activity, an attempt or an
-- actor. The key is a hash of what is mentioned. Every filter reads one range of this one index.
create table lrs_mention (
    role        varchar(1)   not null,
    mention_key uuid         not null,
    stored      bigint       not null,
    id          uuid         not null,
    tenant      varchar(100) not null,
    primary key (role, mention_key, stored, id, tenant)
);
