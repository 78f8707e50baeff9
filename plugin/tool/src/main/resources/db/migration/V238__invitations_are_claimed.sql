-- While somebody registers with an invitation nobody else does; a claim ends by itself.
alter table enrolment_invitation add column claimed_until timestamp(6) default timestamp '1970-01-01 00:00:00' not null;
