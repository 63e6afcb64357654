-- A quiz is a material: what it asks are questions of the bank, or some drawn from those of a skill.
create table quiz (
  id bigint primary key,
  pass_percent int not null,
  attempts int null comment 'null: as many as somebody likes',
  minutes int null comment 'null: no time limit',
  shuffle boolean not null,
  feedback varchar(10) not null comment 'EACH: after each answer, END',
  skill_id bigint null comment 'a passed quiz gives a rating of this skill, where the path brings to it',
  level int null,
  source varchar(20) null comment 'TEST COURSE_RESULT',
  foreign key (id) references material (id),
  foreign key (skill_id) references skill (id)
);

create table quiz_part (
  id bigint primary key,
  municipality_id bigint not null,
  quiz_id bigint not null,
  ordinal int not null,
  item_id bigint null comment 'this question; null: some are drawn',
  skill_id bigint null comment 'drawn from the questions of this skill',
  level int null comment 'and of this level; null: any',
  draw int null,
  index quiz_part_place (quiz_id, ordinal),
  foreign key (municipality_id) references municipality (id),
  foreign key (quiz_id) references quiz (id),
  foreign key (item_id) references quiz_item (id),
  foreign key (skill_id) references skill (id)
);
create sequence quiz_part_seq increment by 0;
