-- In parts of a few megabytes: a database with its usual packet size takes them too.
drop table import_file;
create table import_file (
  run_id bigint not null,
  part int not null,
  municipality_id bigint not null,
  content mediumblob not null,
  primary key (run_id, part),
  foreign key (run_id) references import_run (id) on delete cascade
);
