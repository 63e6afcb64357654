create table strategic_goal (
  id bigint primary key,
  municipality_id bigint not null,
  code varchar(60) not null,
  name_nl varchar(200) not null,
  name_en varchar(200) not null,
  theme_nl varchar(120) not null,
  theme_en varchar(120) not null,
  phase varchar(20) not null,
  owner_board_nl varchar(120) not null,
  owner_board_en varchar(120) not null,
  owner_line_nl varchar(120) not null,
  owner_line_en varchar(120) not null,
  target_on date not null,
  constraint strategic_goal_code unique (municipality_id, code)
);
create sequence strategic_goal_seq increment by 50;

create table goal_skill (
  id bigint primary key,
  municipality_id bigint not null,
  goal_id bigint not null,
  skill_id bigint not null,
  criticality int not null,
  constraint goal_skill_once unique (goal_id, skill_id),
  constraint goal_skill_criticality check (criticality between 1 and 3),
  foreign key (goal_id) references strategic_goal (id),
  foreign key (skill_id) references skill (id)
);
create sequence goal_skill_seq increment by 50;

-- A job role asks a skill at a level, from a day on and maybe until a day.
create table requirement (
  id bigint primary key,
  municipality_id bigint not null,
  job_role_id bigint not null,
  skill_id bigint not null,
  level int not null,
  importance int not null,
  valid_from date not null,
  valid_until date null comment 'the last day',
  constraint requirement_start unique (job_role_id, skill_id, valid_from),
  constraint requirement_importance check (importance between 1 and 5),
  constraint requirement_order check (valid_until is null or valid_until >= valid_from),
  foreign key (job_role_id) references job_role (id),
  foreign key (skill_id) references skill (id)
);
create sequence requirement_seq increment by 50;

create table round (
  id bigint primary key,
  municipality_id bigint not null,
  code varchar(40) not null,
  name_nl varchar(160) not null,
  name_en varchar(160) not null,
  opens_on date not null,
  closes_on date not null,
  constraint round_code unique (municipality_id, code)
);
create sequence round_seq increment by 50;

-- One statement about one employee and one skill. Never changed, never deleted but by privacy rules.
create table rating (
  id bigint primary key,
  municipality_id bigint not null,
  employee_id bigint not null,
  skill_id bigint not null,
  level int not null,
  source varchar(20) not null,
  source_rank int not null comment 'for the prioritised rule: evidence 4, agreed 3, manager 2, self 1, peer 0',
  valid_on date not null,
  valid_until date null comment 'a certificate counts through this day',
  recorded_at datetime(3) not null,
  rated_by bigint null comment 'account; null when imported',
  round_id bigint null,
  note varchar(1000) null,
  index rating_person (employee_id, skill_id, valid_on),
  index rating_time (municipality_id, recorded_at),
  foreign key (employee_id) references employee (id),
  foreign key (skill_id) references skill (id),
  foreign key (round_id) references round (id)
);
create sequence rating_seq increment by 1000;

-- What the ratings come to under the counting rule: kept for speed, always equal to a recomputation.
create table current_level (
  employee_id bigint not null,
  skill_id bigint not null,
  municipality_id bigint not null,
  level int not null,
  source varchar(20) not null,
  valid_on date not null,
  counts_until date null comment 'the deciding rating expires after this day',
  rating_id bigint not null,
  self_level int null comment 'the latest self rating, beside what counts',
  manager_level int null comment 'the latest manager or agreed rating',
  primary key (employee_id, skill_id),
  index current_level_tenant (municipality_id, skill_id, employee_id),
  index current_level_expiry (counts_until),
  foreign key (employee_id) references employee (id),
  foreign key (skill_id) references skill (id)
);

-- What an employee says beside the level, changed at will.
create table skill_wish (
  id bigint primary key,
  municipality_id bigint not null,
  employee_id bigint not null,
  skill_id bigint not null,
  wants_to_grow boolean not null default false,
  can_help_others boolean not null default false,
  constraint skill_wish_once unique (employee_id, skill_id),
  foreign key (employee_id) references employee (id),
  foreign key (skill_id) references skill (id)
);
create sequence skill_wish_seq increment by 50;
