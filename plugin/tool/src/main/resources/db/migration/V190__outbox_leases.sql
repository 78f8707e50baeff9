-- Who hands a target's parcels over at the moment, and until when nobody else does.
alter table outbox_target add column lease_holder varchar(40) default '' not null;
alter table outbox_target add column lease_until timestamp(6) default timestamp '1970-01-01 00:00:00' not null;

-- When a parcel is tried next, since when it is tried, and whether it waits for somebody's permission.
alter table outbox_parcel add column due_at timestamp(6) default timestamp '1970-01-01 00:00:00' not null;
alter table outbox_parcel add column tried_since timestamp(6) default timestamp '1970-01-01 00:00:00' not null;
alter table outbox_parcel add column held boolean default false not null;
update outbox_parcel set tried_since = put_at;
create index outbox_parcel_order on outbox_parcel (target, state, order_key, seq);
