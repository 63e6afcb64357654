-- A department needs so many people at a level of a skill, from a day on and maybe until a day.
create table coverage_need (
  id bigint primary key,
  municipality_id bigint not null,
  department_id bigint not null,
  skill_id bigint not null,
  level int not null,
  people int not null,
  valid_from date not null,
  valid_until date null comment 'the last day',
  removed_at datetime(3) null comment 'taken away; can be put back',
  constraint coverage_need_start unique (department_id, skill_id, level, valid_from),
  constraint coverage_need_people check (people >= 1),
  constraint coverage_need_order check (valid_until is null or valid_until >= valid_from),
  index coverage_need_tenant (municipality_id),
  foreign key (department_id) references department (id),
  foreign key (skill_id) references skill (id)
);
create sequence coverage_need_seq increment by 50;

-- The year in which an employee wants to stop working, told of their own accord. Gone as soon as it is taken back.
create table told_retirement (
  employee_id bigint primary key,
  municipality_id bigint not null,
  retirement_year int not null,
  told_at datetime(3) not null,
  index told_retirement_tenant (municipality_id),
  foreign key (employee_id) references employee (id) on delete cascade
);
