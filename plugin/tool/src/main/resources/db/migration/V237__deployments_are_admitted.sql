-- Whether a deployment may launch us; those that have done so go on.
alter table platform_deployment add column state varchar(10) default 'ADMITTED' not null;
create index platform_deployment_state on platform_deployment (state, platform);

-- How a new deployment of a platform is met, where somebody has said so.
alter table platform_standing add column newcomers varchar(10) default '' not null;
