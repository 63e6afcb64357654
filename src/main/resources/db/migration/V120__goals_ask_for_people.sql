-- A goal asks for a number of people who are at a level by a day, in the whole municipality or in one department.
create table goal_demand (
  id bigint primary key,
  municipality_id bigint not null,
  goal_id bigint not null,
  skill_id bigint not null,
  level int not null,
  people int not null,
  needed_by date not null,
  department_id bigint null comment 'with all below; null = the whole municipality',
  constraint goal_demand_people check (people between 1 and 99999),
  index goal_demand_tenant (municipality_id, goal_id, needed_by),
  foreign key (goal_id) references strategic_goal (id) on delete cascade,
  foreign key (skill_id) references skill (id),
  foreign key (department_id) references department (id)
);
create sequence goal_demand_seq increment by 50;
