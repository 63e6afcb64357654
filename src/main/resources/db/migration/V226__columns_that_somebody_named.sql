-- Which column of a municipality's own files is what, by the heads of the file: the next one like it is read by itself.
create table import_mapping (
  id bigint primary key,
  municipality_id bigint not null,
  kind varchar(30) not null,
  fingerprint char(64) not null comment 'SHA-256 of the heads',
  heads text not null comment 'of the file, with a unit separator between',
  read_columns text not null comment 'our column for each of them, empty for one that is not read',
  created_by varchar(200) not null,
  created_at datetime(3) not null,
  constraint import_mapping_once unique (municipality_id, kind, fingerprint)
);
create sequence import_mapping_seq increment by 50;

-- What a run reads does not change when the municipality changes its mind.
alter table import_choice
  add column read_columns text null comment 'our column for each head of the file; null where the file says so itself';
alter table import_run
  modify state varchar(20) not null comment 'MAPPING CHECKING CHECKED RUNNING DONE FAILED UNDONE';
