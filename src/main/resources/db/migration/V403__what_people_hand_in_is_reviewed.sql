-- A hand-in is a material: what is asked, who reviews it, and the anchors of a skill as the rubric. What somebody handed
-- in stands in versions that never change; the review is of one of them.
create table hand_in (
  id bigint primary key,
  task_nl text not null,
  task_en text not null,
  review_by varchar(20) not null comment 'MANAGER TRAINER PEER',
  trainer_id bigint null,
  gives_level boolean not null comment 'accepted it is a course result, as far as the path brings to the skill',
  foreign key (id) references material (id),
  foreign key (trainer_id) references employee (id)
);

create table hand_in_rubric (
  id bigint primary key,
  municipality_id bigint not null,
  hand_in_id bigint not null,
  skill_id bigint not null,
  level int not null,
  constraint hand_in_rubric_once unique (hand_in_id),
  foreign key (hand_in_id) references hand_in (id),
  foreign key (skill_id) references skill (id)
);
create sequence hand_in_rubric_seq increment by 0;

create table handed_in (
  id bigint primary key,
  municipality_id bigint not null,
  assignment_id bigint not null,
  step_id bigint not null,
  hand_in_id bigint not null,
  number int not null comment 'of this step, from 1 on',
  state varchar(20) not null comment 'WAITING OPENED ACCEPTED NOT_YET REPLACED WITHDRAWN',
  words text null,
  link varchar(1000) null,
  file_id bigint null,
  file_name varchar(160) null,
  handed_at datetime(3) not null,
  opened_by bigint null comment 'account',
  opened_at datetime(3) null,
  answer varchar(2000) null comment 'of the reviewer, for the learner',
  reviewed_by bigint null comment 'account',
  reviewed_at datetime(3) null,
  open_step_id bigint as (if(state in ('WAITING','OPENED'), step_id, null)) persistent comment 'one that waits per step',
  constraint handed_in_once unique (assignment_id, open_step_id),
  index handed_in_waiting (municipality_id, state, handed_at),
  foreign key (assignment_id) references assignment (id) on delete cascade,
  foreign key (step_id) references step (id),
  foreign key (hand_in_id) references hand_in (id),
  foreign key (file_id) references stored_file (id)
);
create sequence handed_in_seq increment by 0;
