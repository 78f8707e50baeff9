alter table launch_login add column storage_frame varchar(100) default '' not null;
