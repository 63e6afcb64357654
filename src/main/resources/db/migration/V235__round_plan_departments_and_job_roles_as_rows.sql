-- Whom a round asks stood as a list in a text, which held some 570 departments. Each is a row of its own now.
-- A department or job role that a round leans on can't be taken away: without it the round would ask everybody.
create table round_plan_department (
  round_id bigint not null,
  department_id bigint not null,
  primary key (round_id, department_id),
  foreign key (round_id) references round_plan (round_id) on delete cascade,
  foreign key (department_id) references department (id)
);

create table round_plan_job_role (
  round_id bigint not null,
  job_role_id bigint not null,
  primary key (round_id, job_role_id),
  foreign key (round_id) references round_plan (round_id) on delete cascade,
  foreign key (job_role_id) references job_role (id)
);

insert into round_plan_department (round_id, department_id)
select p.round_id, d.id
from round_plan p
join json_table(concat('[', p.departments, ']'), '$[*]' columns (id bigint path '$')) listed
join department d on d.id = listed.id and d.municipality_id = p.municipality_id;

insert into round_plan_job_role (round_id, job_role_id)
select p.round_id, j.id
from round_plan p
join json_table(concat('[', p.job_roles, ']'), '$[*]' columns (id bigint path '$')) listed
join job_role j on j.id = listed.id and j.municipality_id = p.municipality_id;

alter table round_plan drop column departments, drop column job_roles;
