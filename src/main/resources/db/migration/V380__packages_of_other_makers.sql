-- A package of another maker is kept as the zip it came in; its files are found in it by their place. A newer one takes
-- its place for who begins, while who is half-way stays with theirs.
create table packed (
  id bigint primary key,
  in_use_id bigint null comment 'the version that people begin with',
  opening_enough boolean not null default false comment 'who opened it is done, where it says nothing itself',
  pass_mark_ignored boolean not null default false,
  foreign key (id) references material (id)
);

create table packed_version (
  id bigint primary key,
  municipality_id bigint not null,
  packed_id bigint not null,
  number int not null,
  edition varchar(20) not null comment 'SCORM_12 SCORM_2004',
  schema_said varchar(200) not null comment 'the edition in the words of the manifest',
  title varchar(200) not null comment 'as the manifest has it',
  file_id bigint not null,
  file_name varchar(200) not null,
  bytes bigint not null comment 'unpacked',
  files int not null,
  secret binary(32) not null comment 'signs the addresses at which its files are read',
  kept_at datetime(3) not null,
  kept_by bigint null comment 'account',
  constraint packed_version_number unique (packed_id, number),
  foreign key (packed_id) references packed (id),
  foreign key (file_id) references stored_file (id)
);
create sequence packed_version_seq increment by 0;
alter table packed add constraint packed_in_use foreign key (in_use_id) references packed_version (id);

create table packed_file (
  packed_version_id bigint not null,
  place int not null comment 'in the order of the zip, from 0 on',
  municipality_id bigint not null,
  name varchar(500) not null collate utf8mb4_bin,
  folded binary(32) not null comment 'SHA-256 of the name in one spelling and without capitals',
  begins_at bigint not null comment 'place of its first byte in the zip',
  packed bigint not null comment 'bytes in the zip',
  bytes bigint not null comment 'unpacked',
  deflated boolean not null,
  primary key (packed_version_id, place),
  index packed_file_name (packed_version_id, folded),
  foreign key (packed_version_id) references packed_version (id)
);

create table packed_item (
  id bigint primary key,
  municipality_id bigint not null,
  packed_version_id bigint not null,
  ordinal int not null,
  depth int not null,
  identifier varchar(200) not null,
  title varchar(200) not null,
  launch varchar(2000) null comment 'null: a heading',
  talks boolean not null comment 'says itself how somebody does',
  pass_mark decimal(5, 4) null,
  launch_data varchar(1000) not null,
  constraint packed_item_ordinal unique (packed_version_id, ordinal),
  foreign key (packed_version_id) references packed_version (id)
);
create sequence packed_item_seq increment by 0;

create table packed_finding (
  id bigint primary key,
  municipality_id bigint not null,
  packed_version_id bigint not null,
  name varchar(60) not null comment 'key of a message',
  words varchar(1500) not null comment 'what it is about, with a line feed between',
  constraint packed_finding_version foreign key (packed_version_id) references packed_version (id)
);
create sequence packed_finding_seq increment by 0;

create table packed_attempt (
  id bigint primary key,
  municipality_id bigint not null,
  assignment_id bigint not null,
  step_origin bigint not null comment 'the step in whichever version of the path',
  packed_version_id bigint not null,
  player varchar(40) null comment 'the window that plays: another one saves nothing',
  begun_at datetime(3) not null,
  saved_at datetime(3) not null,
  done_at datetime(3) null,
  constraint packed_attempt_once unique (assignment_id, step_origin, packed_version_id),
  foreign key (assignment_id) references assignment (id) on delete cascade,
  foreign key (packed_version_id) references packed_version (id)
);
create sequence packed_attempt_seq increment by 0;

create table packed_run (
  id bigint primary key,
  municipality_id bigint not null,
  packed_attempt_id bigint not null,
  packed_item_id bigint not null,
  kept mediumtext null comment 'what the package told, as it is given back to it',
  completion varchar(20) not null comment 'UNKNOWN NOT_ATTEMPTED INCOMPLETE COMPLETED',
  success varchar(20) not null comment 'UNKNOWN PASSED FAILED',
  score decimal(5, 4) null,
  done boolean not null,
  seconds bigint not null comment 'of the sessions before this one',
  session varchar(40) not null,
  session_seconds bigint not null,
  suspend_characters int not null,
  saved_at datetime(3) not null,
  constraint packed_run_once unique (packed_attempt_id, packed_item_id),
  foreign key (packed_attempt_id) references packed_attempt (id) on delete cascade,
  foreign key (packed_item_id) references packed_item (id)
);
create sequence packed_run_seq increment by 0;
