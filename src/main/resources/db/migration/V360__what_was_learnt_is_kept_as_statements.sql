-- The learning record store (xAPI): statements as they were sent, with what they are looked up by beside them.
create table record_statement (
  id bigint primary key,
  municipality_id bigint not null,
  statement_id binary(16) not null comment 'the UUID that the sender gave, or that we gave',
  stored datetime(3) not null,
  happened datetime(3) not null comment 'timestamp of the statement',
  version varchar(10) not null comment 'of xAPI: V1 V2',
  voiding boolean not null default false comment 'it says that another one does not count',
  voided boolean not null default false,
  refers binary(16) null comment 'the statement that it is about',
  employee_id bigint null comment 'of us, when the actor is the account of one of us',
  fingerprint binary(32) not null comment 'SHA-256 of what makes it this statement: two with one id must have one fingerprint',
  json mediumtext not null,
  constraint record_statement_once unique (municipality_id, statement_id),
  index record_statement_newest (municipality_id, stored, id),
  index record_statement_refers (municipality_id, refers),
  index record_statement_person (employee_id, stored, id),
  foreign key (employee_id) references employee (id)
);
create sequence record_statement_seq increment by 0;

-- What a statement is found by: a mark is the first half of the SHA-256 of a kind and a value ('verb' and its IRI).
create table record_mark (
  municipality_id bigint not null,
  mark binary(16) not null,
  stored datetime(3) not null comment 'of the statement',
  statement bigint not null,
  primary key (municipality_id, mark, stored, statement),
  index record_mark_statement (statement),
  foreign key (statement) references record_statement (id)
);

create table record_activity (
  id bigint primary key,
  municipality_id bigint not null,
  mark binary(16) not null,
  iri text not null,
  definition mediumtext null comment 'JSON, all that was said of it so far; null: nothing',
  constraint record_activity_once unique (municipality_id, mark)
);
create sequence record_activity_seq increment by 0;

create table record_attachment (
  id bigint primary key,
  municipality_id bigint not null,
  mark binary(16) not null comment 'by which statements that speak of it are found',
  sha2 varchar(64) not null,
  content_type varchar(255) not null,
  content longblob not null,
  constraint record_attachment_once unique (municipality_id, sha2)
);
create sequence record_attachment_seq increment by 0;

create table record_document (
  id bigint primary key,
  municipality_id bigint not null,
  kind varchar(20) not null comment 'STATE ACTIVITY_PROFILE AGENT_PROFILE',
  place binary(16) not null comment 'of all that it is found by, its name included',
  activity binary(16) null comment 'mark',
  agent binary(16) null comment 'mark',
  registration binary(16) null,
  name varchar(2048) not null comment 'stateId or profileId',
  content_type varchar(255) not null,
  etag char(40) not null comment 'SHA-1 of the content',
  updated datetime(3) not null,
  content longblob not null,
  constraint record_document_once unique (municipality_id, place),
  index record_document_activity (municipality_id, activity, agent),
  index record_document_agent (municipality_id, agent)
);
create sequence record_document_seq increment by 0;

-- Who is meant by the account of an actor: it stays the same whatever becomes of name, address and department.
create table record_learner (
  employee_id bigint primary key,
  municipality_id bigint not null,
  home_page varchar(500) not null,
  account_name varchar(36) not null,
  constraint record_learner_once unique (municipality_id, account_name),
  foreign key (employee_id) references employee (id)
);

-- Who may talk to the store.
create table record_key (
  id bigint primary key,
  municipality_id bigint not null,
  name varchar(120) not null,
  public_part varchar(40) not null,
  secret_hash binary(32) not null comment 'SHA-256 of a random secret',
  made_by bigint null comment 'account',
  made_by_name varchar(200) not null,
  made_at datetime(3) not null,
  withdrawn_at datetime(3) null,
  last_used_at datetime(3) null comment 'to the hour',
  constraint record_key_once unique (public_part),
  index record_key_municipality (municipality_id)
);
create sequence record_key_seq increment by 0;
