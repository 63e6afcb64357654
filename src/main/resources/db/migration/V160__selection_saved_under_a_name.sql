-- Which people and which skills somebody looks at, under a name. It holds no people: whoever opens it counts them anew.
create table saved_selection (
  id bigint primary key,
  municipality_id bigint not null,
  account_id bigint not null comment 'whose it is',
  name varchar(80) not null,
  former_name varchar(80) null comment 'to take a rename back',
  shared boolean not null comment 'with all HR advisors here',
  department_id bigint null,
  alone boolean not null comment 'the department without what is below it',
  job_role_id bigint null,
  population varchar(30) null,
  track varchar(30) null,
  goal_id bigint null,
  criticality int null,
  gaps boolean not null,
  removed_at datetime(3) null comment 'kept for a day, to take the removal back',
  kept_name varchar(80) as (if(removed_at is null, name, null)) stored comment 'so that a name can be given again',
  constraint saved_selection_name unique (municipality_id, account_id, kept_name),
  foreign key (municipality_id) references municipality (id),
  foreign key (account_id) references account (id) on delete cascade,
  foreign key (department_id) references department (id) on delete cascade,
  foreign key (job_role_id) references job_role (id) on delete cascade,
  foreign key (goal_id) references strategic_goal (id) on delete cascade
);
create sequence saved_selection_seq increment by 50;
