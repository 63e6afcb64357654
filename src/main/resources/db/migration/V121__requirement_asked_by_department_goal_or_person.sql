-- Each department with itself and all above it: what a department asks, it asks of everyone below.
create table department_above (
  id bigint auto_increment primary key,
  municipality_id bigint not null,
  department_id bigint not null,
  above_id bigint not null,
  constraint department_above_once unique (department_id, above_id),
  index department_above_below (above_id, department_id),
  index department_above_tenant (municipality_id),
  foreign key (department_id) references department (id) on delete cascade,
  foreign key (above_id) references department (id) on delete cascade
);

insert into department_above (municipality_id, department_id, above_id)
with recursive up as (
  select municipality_id, id as department_id, id as above_id, parent_id from department
  union all
  select up.municipality_id, up.department_id, d.id, d.parent_id from up join department d on d.id = up.parent_id)
select municipality_id, department_id, above_id from up;

-- One of the four asks: a job role, a department, a goal (of a population or, without one, of everyone), or a person's own.
alter table requirement
  modify column job_role_id bigint null,
  add column department_id bigint null,
  add column goal_id bigint null,
  add column population varchar(20) null comment 'of a goal: whom it asks; null = everyone',
  add column employee_id bigint null,
  add constraint requirement_of_department unique (department_id, skill_id, valid_from),
  add constraint requirement_of_goal unique (goal_id, population, skill_id, valid_from),
  add constraint requirement_of_employee unique (employee_id, skill_id, valid_from),
  add index requirement_of_population (municipality_id, goal_id, population),
  add constraint requirement_asker check (
    (job_role_id is not null) + (department_id is not null) + (goal_id is not null) + (employee_id is not null) = 1),
  add constraint requirement_population check (population is null or goal_id is not null),
  add foreign key (department_id) references department (id),
  add foreign key (goal_id) references strategic_goal (id),
  add foreign key (employee_id) references employee (id) on delete cascade;
