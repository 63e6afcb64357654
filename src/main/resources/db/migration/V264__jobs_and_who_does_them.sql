-- What the servers do of themselves, at each municipality: when it is due and how it went. Who does it stands apart, so
-- that asking for work doesn't wait for work. No foreign key: 0 is the installation.
create table background_job (
  name varchar(60) not null,
  municipality_id bigint not null comment '0 for the installation',
  due_at datetime(3) null comment 'null when it waits until somebody asks; stays while it is being done',
  asked boolean not null default false comment 'asked for since it was begun',
  began_at datetime(3) null,
  ended_at datetime(3) null,
  server varchar(100) null comment 'that began it last',
  tries int not null default 0 comment 'begun since it last went well',
  outcome varchar(10) null comment 'DONE, FAILED or LEFT; null while it runs and before the first time',
  fault varchar(36) null comment 'the number under which the log says why it failed',
  primary key (name, municipality_id),
  index background_job_due (due_at),
  index background_job_municipality (municipality_id)
);

create table job_claim (
  name varchar(60) not null,
  municipality_id bigint not null,
  number bigint not null default 0 comment 'of the latest claim: who holds an earlier one has lost it',
  server varchar(100) null,
  claimed_until datetime(3) null comment 'null while nobody does it',
  primary key (name, municipality_id)
);

-- What waits at the moment of this change.
insert into background_job (name, municipality_id, due_at)
select distinct 'imports', municipality_id, utc_timestamp(3) from import_run where state in ('CHECKING', 'RUNNING');
insert into background_job (name, municipality_id, due_at)
select distinct 'mass-acts', municipality_id, utc_timestamp(3) from bulk_assignment where state in ('RUNNING', 'UNDOING');
insert into job_claim (name, municipality_id) select name, municipality_id from background_job;
