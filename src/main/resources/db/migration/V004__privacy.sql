-- Whenever someone else looks at a person's skills it is written down. The person can read it.
create table access_log (
  id bigint primary key,
  municipality_id bigint not null,
  employee_id bigint not null comment 'whose data',
  viewer_account_id bigint not null,
  viewer_name varchar(200) not null,
  viewer_role varchar(20) not null,
  subject varchar(40) not null comment 'what was looked at: a message key',
  at datetime(3) not null,
  index access_log_employee (employee_id, at),
  index access_log_time (municipality_id, at),
  foreign key (employee_id) references employee (id)
);
create sequence access_log_seq increment by 1000;
