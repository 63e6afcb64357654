-- One mass act: its preview, its progress and its undoing.
create table bulk_assignment (
  id bigint primary key,
  municipality_id bigint not null,
  path_id bigint not null,
  selection varchar(2000) not null comment 'what was chosen, in words for the reader',
  reason_nl varchar(1000) not null,
  reason_en varchar(1000) not null,
  compulsory boolean not null,
  due_on date not null,
  state varchar(20) not null comment 'PREVIEWED RUNNING DONE UNDOING UNDONE',
  created_by bigint not null,
  created_at datetime(3) not null,
  confirmed_at datetime(3) null,
  finished_at datetime(3) null,
  index bulk_assignment_tenant (municipality_id, created_at),
  index bulk_assignment_state (state),
  foreign key (path_id) references learning_path (id)
);
create sequence bulk_assignment_seq increment by 50;

create table bulk_candidate (
  id bigint primary key,
  municipality_id bigint not null,
  bulk_id bigint not null,
  employee_id bigint not null,
  verdict varchar(30) not null comment 'IN, or why not: ALREADY_ASSIGNED ALREADY_MEETS OTHER_POPULATION LEFT',
  excluded boolean not null default false comment 'taken out by hand',
  done boolean not null default false,
  constraint bulk_candidate_once unique (bulk_id, employee_id),
  index bulk_candidate_todo (bulk_id, verdict, excluded, done),
  foreign key (bulk_id) references bulk_assignment (id),
  foreign key (employee_id) references employee (id)
);
create sequence bulk_candidate_seq increment by 1000;

create table assignment (
  id bigint primary key,
  municipality_id bigint not null,
  employee_id bigint not null,
  path_id bigint not null,
  bulk_id bigint null,
  state varchar(20) not null comment 'PROPOSED ASSIGNED STARTED COMPLETED DECLINED WITHDRAWN',
  reason_nl varchar(1000) not null,
  reason_en varchar(1000) not null,
  compulsory boolean not null,
  due_on date not null,
  hours decimal(6,2) not null,
  cost decimal(10,2) not null,
  assigned_by bigint null,
  assigned_at datetime(3) not null,
  started_at datetime(3) null,
  ended_at datetime(3) null comment 'completed, declined or withdrawn',
  decline_reason varchar(1000) null,
  open_path_id bigint as (if(state in ('PROPOSED','ASSIGNED','STARTED'), path_id, null)) persistent comment 'one open assignment of a path per person',
  constraint assignment_open_once unique (employee_id, open_path_id),
  index assignment_person (employee_id, state),
  index assignment_path (municipality_id, path_id, state),
  index assignment_bulk (bulk_id, state),
  foreign key (employee_id) references employee (id),
  foreign key (path_id) references learning_path (id),
  foreign key (bulk_id) references bulk_assignment (id)
);
create sequence assignment_seq increment by 1000;

create table step_completion (
  id bigint primary key,
  municipality_id bigint not null,
  assignment_id bigint not null,
  step_id bigint not null,
  completed_at datetime(3) not null,
  evaluation varchar(4000) null comment 'the answer at an evaluation gate',
  constraint step_completion_once unique (assignment_id, step_id),
  foreign key (assignment_id) references assignment (id),
  foreign key (step_id) references step (id)
);
create sequence step_completion_seq increment by 50;
