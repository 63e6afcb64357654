-- Questions of quizzes. What a question says stands in a version that never changes: an attempt keeps the one it was asked.
create table quiz_item (
  id bigint primary key,
  municipality_id bigint not null,
  kind varchar(20) not null comment 'ONE SEVERAL TRUE_FALSE ORDER MATCH FILL_IN NUMBER OPEN',
  skill_id bigint null comment 'what it is about',
  level int null,
  now_id bigint null comment 'the version that is asked from now on',
  archived_at datetime(3) null comment 'then no quiz asks it any more',
  index quiz_item_skill (municipality_id, skill_id, level),
  foreign key (municipality_id) references municipality (id),
  foreign key (skill_id) references skill (id)
);
create sequence quiz_item_seq increment by 0;

create table quiz_item_version (
  id bigint primary key,
  municipality_id bigint not null,
  item_id bigint not null,
  number int not null,
  name varchar(120) not null comment 'how HR calls it; may be empty',
  text_nl text not null comment 'Markdown',
  text_en text not null,
  explanation_nl text not null comment 'told when the answer is final; of an open question what a good answer says',
  explanation_en text not null,
  options mediumtext not null comment 'JSON: the answers in their own order, which is how they are named',
  saved_at datetime(3) not null,
  saved_by bigint null comment 'account',
  constraint quiz_item_version_number unique (item_id, number),
  foreign key (municipality_id) references municipality (id),
  foreign key (item_id) references quiz_item (id)
);
create sequence quiz_item_version_seq increment by 0;
alter table quiz_item add constraint quiz_item_now foreign key (now_id) references quiz_item_version (id);
