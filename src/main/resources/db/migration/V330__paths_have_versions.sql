-- A path has versions: people read and follow one of them, while the next one is a draft. Its steps and what it brings
-- belong to a version, and an assignment goes by the version that it was given.
create table path_version (
  id bigint primary key,
  municipality_id bigint not null,
  path_id bigint not null,
  number int not null,
  state varchar(20) not null comment 'DRAFT PUBLISHED FORMER DISCARDED',
  facts_name_nl varchar(200) null comment 'what a version says that is not in use; of the one in use it stands in the path',
  facts_name_en varchar(200) null,
  facts_summary_nl varchar(2000) null,
  facts_summary_en varchar(2000) null,
  facts_track varchar(20) null,
  facts_depth int null,
  facts_population varchar(20) null,
  facts_goal_id bigint null,
  facts_line_owner_nl varchar(160) null,
  facts_line_owner_en varchar(160) null,
  published_at datetime(3) null,
  saved_at datetime(3) null comment 'when somebody last changed the draft',
  saved_by bigint null comment 'account',
  constraint path_version_number unique (path_id, number),
  foreign key (path_id) references learning_path (id),
  foreign key (facts_goal_id) references strategic_goal (id)
);
insert into path_version (id, municipality_id, path_id, number, state)
select p.id, p.municipality_id, p.id, 1,
  if(p.published or exists (select 1 from assignment a where a.path_id = p.id), 'PUBLISHED', 'DRAFT')
from learning_path p;
set @change = (select concat('create sequence path_version_seq start with ', coalesce(max(id), 0) div 50 + 3,
  ' increment by 0') from path_version);
execute immediate @change;

alter table learning_path
  modify column name_nl varchar(200) not null comment 'may be empty as long as it is a draft',
  add column in_use_id bigint null comment 'the version people read; of a path never published its draft';
update learning_path set in_use_id = id;
alter table learning_path
  add constraint learning_path_in_use foreign key (in_use_id) references path_version (id);

create table step_group (
  id bigint primary key,
  municipality_id bigint not null,
  path_version_id bigint not null,
  choose int null comment 'how many of its steps are enough; null: all, in any order',
  foreign key (path_version_id) references path_version (id)
);
create sequence step_group_seq increment by 0;

alter table step
  add column path_version_id bigint null after path_id,
  add column origin bigint null comment 'the same in every version: the id of the first of them; null: its own',
  add column together_id bigint null comment 'the steps beside it',
  add column evidence boolean not null default false comment 'asks what somebody made, in words or as a link',
  add column days_after_start int null,
  add column hours_follow boolean not null default false comment 'the hours follow from the words of the text',
  add column followed_nl text null comment 'the Dutch as the English last followed it; null while it does',
  add column removed_at datetime(3) null,
  add column saved_by bigint null comment 'account';
update step set path_version_id = path_id;
alter table step
  modify column path_version_id bigint not null,
  add constraint step_version foreign key (path_version_id) references path_version (id),
  add constraint step_together foreign key (together_id) references step_group (id),
  add index step_path (path_id),
  add index step_place (path_version_id, ordinal),
  drop index step_order;

alter table path_outcome
  add column path_version_id bigint null after path_id;
update path_outcome set path_version_id = path_id;
alter table path_outcome
  modify column path_version_id bigint not null,
  add index path_outcome_path (path_id),
  add constraint path_outcome_version foreign key (path_version_id) references path_version (id),
  drop index path_outcome_once,
  add constraint path_outcome_once unique (path_version_id, skill_id);

alter table assignment
  add column path_version_id bigint null after path_id,
  add column former_version_id bigint null comment 'which it was given, when it has moved over since';
update assignment set path_version_id = path_id;
alter table assignment
  modify column path_version_id bigint not null,
  add constraint assignment_version foreign key (path_version_id) references path_version (id),
  add constraint assignment_former_version foreign key (former_version_id) references path_version (id);
