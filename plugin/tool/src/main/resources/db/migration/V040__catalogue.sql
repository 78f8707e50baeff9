create table catalogue_release (
    hash      varchar(64)  not null primary key,
    pack      varchar(80)  not null,
    version   varchar(40)  not null,
    loaded_at timestamp(6) not null,
    files     bytea        not null
);

create table catalogue_namespace (
    id   integer       not null primary key,
    base varchar(1000) not null
);
