-- One file brought in: first as a dry run with errors and changes, then for real.
create table import_run (
  id bigint primary key,
  municipality_id bigint not null,
  kind varchar(30) not null,
  file_name varchar(200) not null,
  content longblob not null,
  state varchar(20) not null comment 'CHECKED RUNNING DONE FAILED',
  rows_read int not null default 0,
  added int not null default 0,
  changed int not null default 0,
  unchanged int not null default 0,
  errors int not null default 0,
  created_by bigint null,
  created_at datetime(3) not null,
  finished_at datetime(3) null,
  index import_run_tenant (municipality_id, created_at),
  index import_run_state (state)
);
create sequence import_run_seq increment by 50;

create table import_line (
  id bigint primary key,
  municipality_id bigint not null,
  run_id bigint not null,
  line int not null comment 'row in the file, the header is 1',
  column_name varchar(60) null,
  outcome varchar(10) not null comment 'ERROR ADD CHANGE',
  subject varchar(200) not null comment 'the row in a few words',
  message_key varchar(80) null,
  detail varchar(500) null,
  index import_line_run (run_id, outcome, line),
  foreign key (run_id) references import_run (id) on delete cascade
);
create sequence import_line_seq increment by 1000;
