-- A skill is not asked of somebody for a while, whoever asks it; never deleted but with the person.
create table exemption (
  id bigint primary key,
  municipality_id bigint not null,
  employee_id bigint not null,
  skill_id bigint not null,
  reason varchar(500) not null,
  from_on date not null,
  until_on date null comment 'the last day; null = until taken back',
  granted_by bigint null comment 'account; null when imported',
  granted_at datetime(3) not null,
  taken_back_on date null comment 'from this day it is asked again',
  taken_back_by bigint null comment 'account',
  constraint exemption_order check (until_on is null or until_on >= from_on),
  index exemption_person (employee_id, skill_id, from_on),
  index exemption_tenant (municipality_id, from_on),
  foreign key (employee_id) references employee (id) on delete cascade,
  foreign key (skill_id) references skill (id)
);
create sequence exemption_seq increment by 50;
