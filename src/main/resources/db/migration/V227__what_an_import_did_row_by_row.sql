-- What an import made and changed, to take it back: the state before and after, so that a later change is noticed.
create table import_trace (
  id bigint primary key,
  municipality_id bigint not null,
  run_id bigint not null,
  line int not null,
  entity_id bigint not null,
  state_before text null comment 'null for what the import made',
  state_after text not null,
  index import_trace_run (run_id, line),
  index import_trace_tenant (municipality_id),
  foreign key (run_id) references import_run (id) on delete cascade
);
create sequence import_trace_seq increment by 1000;

create table import_undo (
  run_id bigint primary key,
  municipality_id bigint not null,
  undone_by varchar(200) not null,
  undone_at datetime(3) not null,
  foreign key (run_id) references import_run (id) on delete cascade
);
