-- How the municipality stood on a day: taken at the end of each month, or when somebody asks.
create table snapshot (
  id bigint primary key,
  municipality_id bigint not null,
  taken_on date not null comment 'the day it is about, as far as known at its end',
  taken_at datetime(3) not null,
  asked boolean not null comment 'somebody asked for it; false = the end of a month, by itself',
  constraint snapshot_day unique (municipality_id, taken_on)
);
create sequence snapshot_seq increment by 50;

-- Counts only; who they are is not in it.
create table snapshot_line (
  id bigint primary key,
  municipality_id bigint not null,
  snapshot_id bigint not null,
  department_id bigint not null,
  population varchar(20) not null,
  skill_id bigint not null,
  requirements bigint not null comment 'people of whom it is asked',
  met bigint not null,
  not_assessed bigint not null,
  weighted_gap bigint not null comment 'of the assessed: sum of importance x criticality x levels short',
  weighted_need_known bigint not null comment 'of the assessed: sum of importance x criticality x level asked',
  weighted_need_all bigint not null,
  constraint snapshot_line_once unique (snapshot_id, department_id, population, skill_id),
  index snapshot_line_tenant (municipality_id, snapshot_id, skill_id),
  foreign key (snapshot_id) references snapshot (id) on delete cascade,
  foreign key (department_id) references department (id) on delete cascade,
  foreign key (skill_id) references skill (id) on delete cascade
);
create sequence snapshot_line_seq increment by 1000;

