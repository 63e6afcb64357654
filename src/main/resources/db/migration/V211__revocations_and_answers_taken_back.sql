-- A revocation or an answer that was taken back within minutes: what was said, by whom, and when it was taken back.
create table undone_act (
  id bigint primary key,
  municipality_id bigint not null,
  employee_id bigint not null,
  rating_id bigint not null,
  act varchar(12) not null comment 'REVOCATION ANSWER',
  words varchar(1000) not null,
  account_id bigint not null comment 'who did it, and took it back',
  done_at datetime(3) not null,
  undone_at datetime(3) not null,
  index undone_act_tenant (municipality_id),
  foreign key (employee_id) references employee (id) on delete cascade,
  foreign key (rating_id) references rating (id) on delete cascade
);
create sequence undone_act_seq increment by 50;
