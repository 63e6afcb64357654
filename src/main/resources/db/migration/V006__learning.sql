create table course (
  id bigint primary key,
  municipality_id bigint not null,
  code varchar(60) not null,
  name_nl varchar(200) not null,
  name_en varchar(200) not null,
  description_nl varchar(2000) not null,
  description_en varchar(2000) not null,
  track varchar(20) not null,
  form varchar(20) not null,
  hours decimal(6,2) not null,
  cost decimal(10,2) not null,
  seats int null,
  soft boolean not null,
  constraint course_code unique (municipality_id, code)
);
create sequence course_seq increment by 50;

create table course_skill (
  id bigint primary key,
  municipality_id bigint not null,
  course_id bigint not null,
  skill_id bigint not null,
  level int not null,
  constraint course_skill_once unique (course_id, skill_id),
  foreign key (course_id) references course (id),
  foreign key (skill_id) references skill (id)
);
create sequence course_skill_seq increment by 50;

create table learning_path (
  id bigint primary key,
  municipality_id bigint not null,
  code varchar(60) not null,
  name_nl varchar(200) not null,
  name_en varchar(200) not null,
  summary_nl varchar(2000) not null,
  summary_en varchar(2000) not null,
  track varchar(20) not null,
  depth int not null,
  population varchar(20) null comment 'null: everyone',
  goal_id bigint null comment 'needed before it can be published',
  line_owner_nl varchar(160) null,
  line_owner_en varchar(160) null,
  hours decimal(6,2) not null,
  cost decimal(10,2) not null,
  published boolean not null default false,
  constraint learning_path_code unique (municipality_id, code),
  foreign key (goal_id) references strategic_goal (id)
);
create sequence learning_path_seq increment by 50;

create table path_outcome (
  id bigint primary key,
  municipality_id bigint not null,
  path_id bigint not null,
  skill_id bigint not null,
  level int not null,
  constraint path_outcome_once unique (path_id, skill_id),
  foreign key (path_id) references learning_path (id),
  foreign key (skill_id) references skill (id)
);
create sequence path_outcome_seq increment by 50;

create table step (
  id bigint primary key,
  municipality_id bigint not null,
  path_id bigint not null,
  ordinal int not null,
  kind varchar(20) not null,
  title_nl varchar(200) not null,
  title_en varchar(200) not null,
  text_nl text not null,
  text_en text not null,
  hours decimal(6,2) not null,
  course_id bigint null,
  gate boolean not null default false,
  gate_question_nl varchar(1000) null,
  gate_question_en varchar(1000) null,
  constraint step_order unique (path_id, ordinal),
  foreign key (path_id) references learning_path (id),
  foreign key (course_id) references course (id)
);
create sequence step_seq increment by 50;
