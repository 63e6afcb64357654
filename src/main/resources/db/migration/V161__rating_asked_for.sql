-- Somebody is asked to say where he or she stands on a skill. Answered by an own rating, or withdrawn.
create table rating_request (
  id bigint primary key,
  municipality_id bigint not null,
  employee_id bigint not null,
  skill_id bigint not null,
  account_id bigint not null comment 'who asks',
  asked_by varchar(200) not null comment 'the name, as it was then',
  asked_at datetime(3) not null,
  withdrawn_at datetime(3) null,
  index rating_request_employee (employee_id, skill_id),
  foreign key (municipality_id) references municipality (id),
  foreign key (employee_id) references employee (id) on delete cascade,
  foreign key (skill_id) references skill (id)
);
create sequence rating_request_seq increment by 50;
