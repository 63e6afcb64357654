-- What people ask before they follow a course. Of courses that are there nobody said so: empty, or null where that would be
-- an answer. How one begins follows for them from what they are: what costs nothing and needs nobody else begins at once.
alter table course
  add column provider varchar(160) not null default '',
  add column language varchar(20) null comment 'null: nobody said',
  add column place varchar(200) not null default '',
  add column contact varchar(200) not null default '',
  add column address varchar(500) not null default '' comment 'where it is outside, https',
  add column audience_nl varchar(500) not null default '',
  add column audience_en varchar(500) not null default '',
  add column accessibility_nl varchar(1000) not null default '',
  add column accessibility_en varchar(1000) not null default '',
  add column valid_months int null comment 'null: what was learnt stays valid',
  add column repeat_months int null comment 'null: once is enough',
  add column begin_by varchar(20) not null default 'ON_REQUEST',
  add column state varchar(20) not null default 'PUBLISHED',
  add column replaced_by_id bigint null,
  add constraint course_replaced_by foreign key (replaced_by_id) references course (id);
update course set begin_by = 'NOW' where cost = 0 and form in ('ELEARNING', 'ON_THE_JOB');

alter table course_skill
  add column from_level int null comment 'where one should be to begin; null: nobody said';

create table course_prerequisite (
  id bigint primary key,
  municipality_id bigint not null,
  course_id bigint not null,
  needs_id bigint not null comment 'what should be done before it',
  constraint course_prerequisite_once unique (course_id, needs_id),
  foreign key (course_id) references course (id),
  foreign key (needs_id) references course (id)
);
create sequence course_prerequisite_seq increment by 0;
