-- The decision that levels of a skill fade (L = L0 + (L - L0) * 0.5^(t/h)); never changed, only ended: what holds has no end.
create table skill_decay (
  id bigint primary key,
  municipality_id bigint not null,
  skill_id bigint not null,
  floor_level int not null comment 'L0, never below this',
  half_life_months int not null comment 'h',
  half_life_days double as (half_life_months * 30.436875e0) stored comment 'a month is a twelfth of a mean Gregorian year',
  decided_at datetime(3) not null,
  decided_by bigint null comment 'account; null when imported',
  ended_at datetime(3) null,
  index skill_decay_skill (municipality_id, skill_id, ended_at),
  constraint skill_decay_floor check (floor_level >= 0),
  constraint skill_decay_half_life check (half_life_months between 1 and 600),
  foreign key (skill_id) references skill (id) on delete cascade
);
create sequence skill_decay_seq increment by 50;

alter table current_level
  add column faded_from int null comment 'what the deciding rating says, where it counts as less by now',
  add column lower_from date null comment 'from this day on the deciding rating counts as less';
create index current_level_lower on current_level (municipality_id, lower_from);
