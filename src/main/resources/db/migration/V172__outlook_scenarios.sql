-- A way to close the distance between demand and supply, with what it costs.
create table outlook_scenario (
  id bigint primary key,
  municipality_id bigint not null,
  name varchar(80) not null,
  hire_cost decimal(10,2) not null comment 'euros for one person taken on',
  borrow_cost decimal(10,2) not null comment 'euros for one person for one year',
  created_at datetime(3) not null,
  removed_at datetime(3) null comment 'taken away; can be put back',
  index outlook_scenario_tenant (municipality_id)
);
create sequence outlook_scenario_seq increment by 50;

create table outlook_measure (
  id bigint primary key,
  municipality_id bigint not null,
  scenario_id bigint not null,
  skill_id bigint not null,
  level int not null,
  measure_year int not null,
  hire decimal(6,1) not null,
  train decimal(6,1) not null,
  borrow decimal(6,1) not null,
  constraint outlook_measure_once unique (scenario_id, skill_id, level, measure_year),
  index outlook_measure_tenant (municipality_id),
  foreign key (scenario_id) references outlook_scenario (id) on delete cascade,
  foreign key (skill_id) references skill (id) on delete cascade
);
create sequence outlook_measure_seq increment by 50;

-- What is assumed as long as too few learning paths ended to count it.
create table outlook_assumption (
  municipality_id bigint primary key,
  completion_percent int not null,
  constraint outlook_assumption_percent check (completion_percent between 0 and 100),
  foreign key (municipality_id) references municipality (id)
);
