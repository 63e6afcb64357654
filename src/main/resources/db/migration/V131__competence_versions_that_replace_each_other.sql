-- A version that took the place of another, from a day on, with everything needed to take it back.
create table framework_taking (
  framework_id bigint primary key comment 'the new version',
  municipality_id bigint not null,
  before_id bigint not null comment 'the version it replaced',
  from_on date not null comment 'the first day its skills are asked',
  taken_at datetime(3) not null,
  taken_by bigint null comment 'account',
  index framework_taking_tenant (municipality_id),
  foreign key (framework_id) references framework (id) on delete cascade,
  foreign key (before_id) references framework (id)
);

-- Which level of the new version goes for which of the old one; chosen by somebody while the new version is a draft.
create table framework_level (
  framework_id bigint not null comment 'the new version',
  old_level int not null,
  new_level int not null,
  municipality_id bigint not null,
  primary key (framework_id, old_level),
  index framework_level_tenant (municipality_id),
  foreign key (framework_id) references framework (id) on delete cascade
);

-- Which skill of the new version goes for which of the old one.
create table skill_successor (
  old_skill_id bigint primary key,
  new_skill_id bigint not null,
  framework_id bigint not null comment 'the new version',
  municipality_id bigint not null,
  constraint skill_successor_one unique (new_skill_id),
  index skill_successor_framework (framework_id),
  index skill_successor_tenant (municipality_id),
  foreign key (old_skill_id) references skill (id),
  foreign key (new_skill_id) references skill (id) on delete cascade,
  foreign key (framework_id) references framework (id) on delete cascade
);

-- What was moved to the new version, as it was before.
create table framework_move (
  framework_id bigint not null comment 'the new version',
  thing varchar(30) not null comment 'the table',
  row_id bigint not null,
  municipality_id bigint not null,
  skill_id bigint not null comment 'before',
  level int null comment 'before',
  valid_until date null comment 'before; of a requirement',
  primary key (framework_id, thing, row_id),
  index framework_move_tenant (municipality_id),
  foreign key (framework_id) references framework (id) on delete cascade
);

-- A rating of the old version that counts for the new one, through the mapping. The old one stays as it is.
alter table rating add carried_from bigint null;
alter table rating add constraint rating_carried foreign key (carried_from) references rating (id) on delete cascade;
