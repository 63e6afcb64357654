-- Frameworks have a state; skills of a large catalogue are there without being asked of anybody until they are taken up.
alter table framework add state varchar(10) not null default 'PUBLISHED' comment 'DRAFT, PUBLISHED or OUTDATED' after scale_id;
alter table skill add listed boolean not null default true comment 'taken up: stands in lists to choose from' after top_level;
alter table skill add other_words_nl varchar(2000) not null default '' comment 'to search by';
alter table skill add other_words_en varchar(2000) not null default '';

-- Two versions of a framework hold skills with the same code.
alter table skill add constraint skill_code_in_framework unique (framework_id, code);
alter table skill add index skill_tenant (municipality_id, track, code);
alter table skill drop index skill_code;

-- Identifiers that were corrected: whoever brings in an older file still finds the skill.
create table former_identifier (
  id bigint primary key,
  municipality_id bigint not null,
  skill_id bigint not null,
  identifier varchar(200) not null,
  constraint former_identifier_once unique (skill_id, identifier),
  index former_identifier_tenant (municipality_id, identifier),
  foreign key (skill_id) references skill (id) on delete cascade
);
create sequence former_identifier_seq increment by 50;

-- Further branches a skill stands in, beside the one that is its home.
create table skill_place (
  id bigint primary key,
  municipality_id bigint not null,
  skill_id bigint not null,
  area_id bigint not null,
  constraint skill_place_once unique (skill_id, area_id),
  index skill_place_area (area_id),
  index skill_place_tenant (municipality_id),
  foreign key (skill_id) references skill (id) on delete cascade,
  foreign key (area_id) references skill_area (id) on delete cascade
);
create sequence skill_place_seq increment by 50;

-- What was chosen beside the file: only for files that leave it open.
create table import_choice (
  run_id bigint primary key,
  municipality_id bigint not null,
  file_name varchar(200) not null,
  scale varchar(40) null,
  track varchar(20) null,
  language varchar(2) null,
  foreign key (run_id) references import_run (id) on delete cascade
);
