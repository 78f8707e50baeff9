-- When a target that stood still was let go on: while it stands still nothing that waits for it grows older.
alter table outbox_target add column resumed_at timestamp(6) default timestamp '1970-01-01 00:00:00' not null;
