create table journal_entry (
    id          uuid          not null primary key,
    happened_at timestamp(6)  not null,
    tenant      varchar(80)   not null,
    actor       uuid          not null,
    act         varchar(40)   not null,
    subject     varchar(500)  not null,
    detail      varchar(2000) not null
);
create index journal_entry_latest on journal_entry (tenant, happened_at);
create index journal_entry_subject on journal_entry (tenant, subject, happened_at);
