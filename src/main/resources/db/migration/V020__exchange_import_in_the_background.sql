-- A file can be large and may hold personal data: it stands apart from its run, and goes when the run is over.
create table import_file (
  run_id bigint primary key,
  municipality_id bigint not null,
  content longblob not null,
  foreign key (run_id) references import_run (id) on delete cascade
);

alter table import_run
  modify state varchar(20) not null comment 'CHECKING CHECKED RUNNING DONE FAILED',
  modify rows_read int not null default 0 comment 'so far: an interrupted run goes on behind them',
  drop column content,
  add column rows_total int null comment 'of the file, when known',
  add column skip_faulty boolean not null default false,
  add column server_file varchar(500) null comment 'a file on the server, where the product itself loads it',
  add column failure_key varchar(80) null,
  add column failure_detail varchar(500) null,
  add index import_run_server_file (municipality_id, server_file);

alter table import_line
  modify message_key varchar(80) null,
  modify detail varchar(500) null comment 'arguments of the message with a unit separator between, or the change itself';
