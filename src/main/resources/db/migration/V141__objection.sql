-- Somebody holds that a rating about oneself is not right; the manager or HR answers.
create table objection (
  id bigint primary key,
  municipality_id bigint not null,
  employee_id bigint not null,
  rating_id bigint not null,
  reason varchar(1000) not null,
  raised_at datetime(3) not null,
  withdrawn_at datetime(3) null,
  verdict varchar(12) null comment 'UPHELD NOT_UPHELD; null until it is answered',
  answer varchar(1000) null,
  answered_by bigint null comment 'account',
  answered_at datetime(3) null,
  index objection_person (employee_id),
  index objection_tenant (municipality_id, answered_at),
  foreign key (employee_id) references employee (id) on delete cascade,
  foreign key (rating_id) references rating (id) on delete cascade
);
create sequence objection_seq increment by 50;
