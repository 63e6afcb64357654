-- What was certified is kept as it was then: names of paths and skills may become others.
create table credential (
  id bigint primary key,
  municipality_id bigint not null,
  assignment_id bigint not null,
  employee_id bigint not null,
  code varchar(32) not null comment 'random; whoever has it may check',
  language varchar(2) not null,
  name varchar(210) not null,
  title_nl varchar(200) not null,
  title_en varchar(200) not null,
  outcomes_nl varchar(4000) not null comment 'a line each',
  outcomes_en varchar(4000) not null,
  hours decimal(6, 2) not null,
  finished_on date not null,
  valid_until date null comment 'the last day; null: stays valid',
  issued_at datetime(3) not null,
  lacking varchar(200) null comment 'letters of the name that the font does not have: no PDF is made',
  name_shown boolean not null default false,
  withdrawn_at datetime(3) null,
  withdrawn_why varchar(500) null,
  unique index credential_code (code),
  unique index credential_once (assignment_id),
  index credential_of (employee_id, finished_on),
  constraint credential_assignment foreign key (assignment_id) references assignment (id),
  constraint credential_employee foreign key (employee_id) references employee (id)
);
create sequence credential_seq increment by 0;
