-- Three questions at the end of a path. Others see sums above the smallest group.
create table path_evaluation (
  id bigint primary key,
  municipality_id bigint not null,
  assignment_id bigint not null,
  useful varchar(20) not null comment 'NO A_LITTLE THIS_MONTH THIS_WEEK',
  fit varchar(20) not null comment 'TOO_EASY RIGHT TOO_HARD',
  better varchar(1000) null,
  given_on date not null,
  constraint path_evaluation_once unique (assignment_id),
  foreign key (assignment_id) references assignment (id) on delete cascade
);
create sequence path_evaluation_seq increment by 0;
