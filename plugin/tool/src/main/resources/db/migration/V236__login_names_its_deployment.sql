-- Kept apart from the platform's other parameters, which are dropped when they are too long.
alter table launch_login add column deployment varchar(255) default '' not null;
