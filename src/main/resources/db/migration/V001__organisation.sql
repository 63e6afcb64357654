-- Everyone who works at a municipality, where and as what. Every row of a municipality carries its id.
create table municipality (
  id bigint primary key,
  code varchar(10) not null unique comment 'CBS code, such as GM0344',
  name varchar(120) not null,
  counting_rule varchar(12) not null default 'PRIORITISED',
  smallest_group int not null default 5,
  talent_skills_needed int not null default 1 comment 'how many of the skill criteria make a digital talent',
  default_weeks_to_complete int not null default 12,
  created_at datetime(3) not null,
  constraint smallest_group_never_below_5 check (smallest_group >= 5)
);
create sequence municipality_seq increment by 50;

create table department (
  id bigint primary key,
  municipality_id bigint not null,
  code varchar(40) not null,
  name varchar(160) not null,
  parent_id bigint null,
  constraint department_code unique (municipality_id, code),
  foreign key (municipality_id) references municipality (id),
  foreign key (parent_id) references department (id)
);
create sequence department_seq increment by 50;

create table job_role (
  id bigint primary key,
  municipality_id bigint not null,
  code varchar(60) not null,
  name_nl varchar(160) not null,
  name_en varchar(160) not null,
  description_nl varchar(1000) not null default '',
  description_en varchar(1000) not null default '',
  population varchar(20) not null,
  managerial boolean not null default false,
  constraint job_role_code unique (municipality_id, code),
  foreign key (municipality_id) references municipality (id)
);
create sequence job_role_seq increment by 50;

create table employee (
  id bigint primary key,
  municipality_id bigint not null,
  staff_number varchar(40) not null,
  given_name varchar(80) not null,
  family_name varchar(120) not null,
  email varchar(200) null,
  birth_year smallint null comment 'only for group figures under 35',
  constraint employee_number unique (municipality_id, staff_number),
  index employee_name (municipality_id, family_name, given_name),
  index employee_email (email),
  foreign key (municipality_id) references municipality (id)
);
create sequence employee_seq increment by 50;

-- One employment spell. A move to another department or role ends one appointment and begins the next.
create table appointment (
  id bigint primary key,
  municipality_id bigint not null,
  number varchar(60) not null comment 'the key of the personnel system',
  employee_id bigint not null,
  department_id bigint not null,
  job_role_id bigint not null,
  fte decimal(4,3) not null,
  start_on date not null,
  end_on date null comment 'the last day',
  end_reason varchar(40) null,
  constraint appointment_number unique (municipality_id, number),
  constraint appointment_order check (end_on is null or end_on >= start_on),
  index appointment_employee (employee_id, start_on),
  index appointment_department (department_id, start_on, end_on),
  index appointment_period (municipality_id, start_on, end_on),
  foreign key (employee_id) references employee (id),
  foreign key (department_id) references department (id),
  foreign key (job_role_id) references job_role (id)
);
create sequence appointment_seq increment by 50;

create table department_manager (
  id bigint primary key,
  municipality_id bigint not null,
  department_id bigint not null,
  employee_id bigint not null,
  constraint department_manager_once unique (department_id, employee_id),
  foreign key (department_id) references department (id),
  foreign key (employee_id) references employee (id)
);
create sequence department_manager_seq increment by 50;
