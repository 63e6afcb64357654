-- What skills are, in versions, with scales of any length and an anchor text per level.
create table scale (
  id bigint primary key,
  municipality_id bigint not null,
  code varchar(40) not null,
  name_nl varchar(120) not null,
  name_en varchar(120) not null,
  constraint scale_code unique (municipality_id, code)
);
create sequence scale_seq increment by 50;

create table scale_level (
  id bigint primary key,
  municipality_id bigint not null,
  scale_id bigint not null,
  level int not null,
  name_nl varchar(120) not null,
  name_en varchar(120) not null,
  constraint scale_level_once unique (scale_id, level),
  foreign key (scale_id) references scale (id)
);
create sequence scale_level_seq increment by 50;

create table framework (
  id bigint primary key,
  municipality_id bigint not null,
  code varchar(60) not null,
  version varchar(20) not null,
  name_nl varchar(160) not null,
  name_en varchar(160) not null,
  credit_nl varchar(1000) not null,
  credit_en varchar(1000) not null,
  scale_id bigint not null,
  constraint framework_version unique (municipality_id, code, version),
  foreign key (scale_id) references scale (id)
);
create sequence framework_seq increment by 50;

create table skill_area (
  id bigint primary key,
  municipality_id bigint not null,
  framework_id bigint not null,
  code varchar(60) not null,
  name_nl varchar(200) not null,
  name_en varchar(200) not null,
  ordinal int not null,
  constraint skill_area_code unique (framework_id, code),
  foreign key (framework_id) references framework (id)
);
create sequence skill_area_seq increment by 50;

create table skill (
  id bigint primary key,
  municipality_id bigint not null,
  framework_id bigint not null,
  area_id bigint not null,
  code varchar(60) not null,
  identifier varchar(200) null comment 'the key of the source, such as Competence/1.1',
  esco_uri varchar(200) null,
  track varchar(20) not null,
  ordinal int not null,
  top_level int not null comment 'the highest level of its scale',
  name_nl varchar(200) not null,
  name_en varchar(200) not null,
  definition_nl varchar(1500) not null,
  definition_en varchar(1500) not null,
  meaning_nl varchar(1500) not null,
  meaning_en varchar(1500) not null,
  constraint skill_code unique (municipality_id, code),
  foreign key (framework_id) references framework (id),
  foreign key (area_id) references skill_area (id)
);
create sequence skill_seq increment by 50;

create table level_anchor (
  id bigint primary key,
  municipality_id bigint not null,
  skill_id bigint not null,
  level int not null,
  text_nl varchar(1000) not null,
  text_en varchar(1000) not null,
  example_nl varchar(1000) not null,
  example_en varchar(1000) not null,
  constraint level_anchor_once unique (skill_id, level),
  foreign key (skill_id) references skill (id)
);
create sequence level_anchor_seq increment by 50;

-- Statements and learning outcomes of DigComp 3.0, imported from the JRC's own file.
create table skill_statement (
  id bigint primary key,
  municipality_id bigint not null,
  skill_id bigint not null,
  identifier varchar(120) not null,
  kind varchar(20) not null comment 'STATEMENT or OUTCOME',
  aspect varchar(40) null comment 'knowledge, skill or attitude',
  level_name varchar(60) not null,
  text_nl varchar(2000) not null,
  text_en varchar(2000) not null,
  constraint skill_statement_identifier unique (municipality_id, identifier),
  foreign key (skill_id) references skill (id)
);
create sequence skill_statement_seq increment by 50;
