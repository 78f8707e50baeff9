-- A statement is also found by what the statement says to which it refers: "via" is the statement that mentions it, the
-- very one or another. Rows of before keep their meaning; what voids another also refers to it.
create table lrs_mention_via (
    role        varchar(1)   not null,
    mention_key uuid         not null,
    stored      bigint       not null,
    id          uuid         not null,
    tenant      varchar(100) not null,
    via         uuid         not null,
    primary key (role, mention_key, stored, id, tenant, via)
);
insert into lrs_mention_via select role, mention_key, stored, id, tenant, id from lrs_mention;
insert into lrs_mention_via select 'T', mention_key, stored, id, tenant, id from lrs_mention where role = 'Z';
drop table lrs_mention;
alter table lrs_mention_via rename to lrs_mention;

-- The order of one tenant's statements, for its lists and for retention.
create index lrs_statement_tenant_stored on lrs_statement (tenant, stored, id);

-- The bytes of attachments, one copy for each hash, and the statements that name them.
create table lrs_attachment (
    tenant       varchar(100)  not null,
    sha2         varchar(128)  not null,
    content_type varchar(1000) not null,
    content      ${bytes}      not null,
    primary key (tenant, sha2)
);
create table lrs_attached (
    tenant varchar(100) not null,
    id     uuid         not null,
    sha2   varchar(128) not null,
    primary key (tenant, id, sha2)
);
create index lrs_attached_sha2 on lrs_attached (tenant, sha2);

-- What statements told of an activity, put together. The key is a hash of its id.
create table lrs_activity (
    tenant       varchar(100)     not null,
    activity_key uuid             not null,
    definition   varchar(1000000) not null,
    primary key (tenant, activity_key)
);
create index lrs_activity_anywhere on lrs_activity (activity_key);

-- Documents of the state and profile resources. Activity, agent and name are hashes; a part that a document has not is
-- the UUID of zeros. "updated" is in microseconds since 1970.
create table lrs_document (
    tenant       varchar(100)  not null,
    kind         varchar(1)    not null,
    activity_key uuid          not null,
    agent_key    uuid          not null,
    registration uuid          not null,
    name_key     uuid          not null,
    name         varchar(4000) not null,
    content_type varchar(1000) not null,
    etag         varchar(40)   not null,
    updated      bigint        not null,
    content      ${bytes}      not null,
    primary key (tenant, kind, activity_key, agent_key, registration, name_key)
);
create index lrs_document_agent on lrs_document (tenant, agent_key);

-- Who may enter beside the root credential. Secrets are 256 bits of chance, of which only a hash is kept.
create table lrs_credential (
    key_name    varchar(100)  not null primary key,
    secret_hash varchar(64)   not null,
    tenant      varchar(100)  not null,
    label       varchar(200)  not null,
    scopes      varchar(200)  not null,
    made        bigint        not null,
    revoked     boolean       not null
);
create index lrs_credential_tenant on lrs_credential (tenant);
