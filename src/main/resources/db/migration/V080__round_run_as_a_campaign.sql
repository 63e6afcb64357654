-- A round that is planned opens by itself on its first day; those of an import are.
alter table round
  add column planned boolean not null default true,
  add column opened_at datetime(3) null comment 'answers count from here on: the start of the first day',
  add column closed_at datetime(3) null comment 'the last moment that belongs to the round';

-- What a round asks of whom, as the HR advisor wrote it down. An imported round has none: it asks everything of everyone.
create table round_plan (
  round_id bigint primary key,
  municipality_id bigint not null,
  choice varchar(20) not null,
  rated_before date null,
  departments varchar(4000) not null comment 'ids, with all below; empty = all',
  job_roles varchar(4000) not null comment 'ids; empty = all',
  populations varchar(200) not null comment 'empty = all',
  invitation_nl varchar(2000) not null,
  invitation_en varchar(2000) not null,
  reminders varchar(60) not null comment 'days before closing',
  index round_plan_tenant (municipality_id),
  foreign key (round_id) references round (id) on delete cascade
);

-- Who is asked which skill, fixed at the opening, with what the job role asked then.
create table round_question (
  id bigint auto_increment primary key,
  municipality_id bigint not null,
  round_id bigint not null,
  employee_id bigint not null,
  skill_id bigint not null,
  department_id bigint not null,
  job_role_id bigint not null,
  required int not null,
  weight int not null comment 'importance × criticality',
  constraint round_question_once unique (round_id, employee_id, skill_id),
  foreign key (round_id) references round (id) on delete cascade,
  foreign key (employee_id) references employee (id) on delete cascade,
  foreign key (skill_id) references skill (id)
);

-- What the round came to at its closing; never changed again.
create table round_result (
  id bigint auto_increment primary key,
  municipality_id bigint not null,
  round_id bigint not null,
  employee_id bigint not null,
  skill_id bigint not null,
  department_id bigint not null,
  job_role_id bigint not null,
  required int not null,
  weight int not null,
  level int null comment 'null = not assessed',
  source varchar(20) null,
  self_level int null,
  manager_level int null,
  evidence_level int null,
  answered boolean not null,
  constraint round_result_once unique (round_id, employee_id, skill_id),
  index round_result_skill (round_id, skill_id),
  foreign key (round_id) references round (id) on delete cascade,
  foreign key (employee_id) references employee (id) on delete cascade,
  foreign key (skill_id) references skill (id)
);

-- What somebody is told about a round on the own first page.
create table round_notice (
  id bigint auto_increment primary key,
  municipality_id bigint not null,
  round_id bigint not null,
  employee_id bigint not null,
  kind varchar(20) not null,
  given_on date not null,
  seen_at datetime(3) null,
  constraint round_notice_once unique (round_id, employee_id, kind, given_on),
  foreign key (round_id) references round (id) on delete cascade,
  foreign key (employee_id) references employee (id) on delete cascade
);
