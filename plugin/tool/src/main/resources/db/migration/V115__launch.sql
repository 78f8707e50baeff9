create table launch_login (
    state_hash      varchar(64)  not null primary key,
    nonce           varchar(64)  not null,
    proof_hash      varchar(64)  not null,
    platform        uuid         not null,
    target_link_uri text         not null,
    query           text         not null,
    used            boolean      not null,
    expires_at      timestamp(6) not null
);
create index launch_login_old on launch_login (expires_at);
