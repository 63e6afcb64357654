-- What somebody writes down for oneself at a step. Nobody else reads it, and it goes with the assignment.
create table step_note (
  id bigint primary key,
  municipality_id bigint not null,
  assignment_id bigint not null,
  step_id bigint not null,
  words varchar(4000) not null,
  saved_at datetime(3) not null,
  constraint step_note_once unique (assignment_id, step_id),
  foreign key (assignment_id) references assignment (id) on delete cascade,
  foreign key (step_id) references step (id)
);
create sequence step_note_seq increment by 0;
