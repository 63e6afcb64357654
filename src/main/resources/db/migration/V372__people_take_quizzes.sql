-- Somebody takes a quiz in a step of a path. The questions are drawn once, with the version that was asked and the order
-- in which the answers stood; each answer is kept as soon as it is given.
create table quiz_attempt (
  id bigint primary key,
  municipality_id bigint not null,
  quiz_id bigint not null,
  assignment_id bigint not null,
  step_id bigint not null,
  employee_id bigint not null,
  number int not null,
  state varchar(20) not null comment 'UNDER_WAY REVIEW PASSED FAILED',
  pass_percent int not null,
  feedback varchar(10) not null comment 'EACH END',
  began_at datetime(3) not null,
  ends_at datetime(3) null comment 'null: no time limit',
  ended_at datetime(3) null,
  percent decimal(5,2) null comment 'null: not known yet',
  constraint quiz_attempt_number unique (assignment_id, step_id, number),
  index quiz_attempt_end (municipality_id, state, ends_at),
  foreign key (municipality_id) references municipality (id),
  foreign key (quiz_id) references quiz (id),
  foreign key (assignment_id) references assignment (id) on delete cascade,
  foreign key (step_id) references step (id),
  foreign key (employee_id) references employee (id)
);
create sequence quiz_attempt_seq increment by 0;

create table quiz_attempt_question (
  id bigint primary key,
  municipality_id bigint not null,
  attempt_id bigint not null,
  ordinal int not null,
  version_id bigint not null,
  shown varchar(60) not null comment 'the numbers of its options in the order they stand in',
  answer text null comment 'the numbers of what was chosen, or what was typed',
  answered_at datetime(3) null,
  final boolean not null default false,
  points decimal(5,4) null comment '0 to 1; null: not known yet',
  reviewed_by bigint null comment 'account, of an open question',
  reviewed_at datetime(3) null,
  review_words text null,
  constraint quiz_attempt_question_place unique (attempt_id, ordinal),
  foreign key (municipality_id) references municipality (id),
  foreign key (attempt_id) references quiz_attempt (id) on delete cascade,
  foreign key (version_id) references quiz_item_version (id)
);
create sequence quiz_attempt_question_seq increment by 0;

create table quiz_extra_time (
  employee_id bigint primary key,
  municipality_id bigint not null,
  percent int not null comment 'more time for each quiz with a time limit',
  set_by bigint not null comment 'account',
  set_at datetime(3) not null,
  foreign key (municipality_id) references municipality (id),
  foreign key (employee_id) references employee (id) on delete cascade
);
