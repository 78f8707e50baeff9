-- A target may stand still: the operator wants it so, or it lets us do nothing. When it last took something.
alter table outbox_target add column pause varchar(20) default 'NO' not null;
alter table outbox_target add column paused_at timestamp(6) default timestamp '1970-01-01 00:00:00' not null;
alter table outbox_target add column last_sent timestamp(6) default timestamp '1970-01-01 00:00:00' not null;
