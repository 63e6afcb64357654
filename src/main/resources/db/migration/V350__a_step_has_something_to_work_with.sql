-- What people work with in a step stands by itself: a quiz, a hand-in, a package, a session that is held more than once.
-- Each kind has a table of its own with the same id.
create table material (
  id bigint primary key,
  municipality_id bigint not null,
  kind varchar(20) not null comment 'QUIZ HAND_IN PACKAGE SESSION',
  title_nl varchar(200) not null,
  title_en varchar(200) not null,
  archived_at datetime(3) null comment 'steps that have it keep it; no other step takes it',
  index material_kind (municipality_id, kind, archived_at)
);
create sequence material_seq increment by 0;

alter table step
  add column material_id bigint null after course_id,
  add constraint step_material foreign key (material_id) references material (id);
