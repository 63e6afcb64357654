-- What a manager recorded as agreed in a talk waits here until the employee says it is so, or the days to object ran
-- out: only then does it become a rating, and only ratings make levels. Ratings agreed before stay as they are.
create table agreement (
  id bigint primary key,
  municipality_id bigint not null,
  employee_id bigint not null,
  skill_id bigint not null,
  level int not null,
  note varchar(1000) null,
  account_id bigint not null comment 'the manager who recorded it',
  agreed_at datetime(3) not null,
  counts_on date not null comment 'the first day it counts when the employee says nothing',
  outcome varchar(10) null comment 'CONFIRMED, PASSED, REFUSED, WITHDRAWN or REPLACED; null while it waits',
  reason varchar(1000) null comment 'why the employee refused',
  ended_at datetime(3) null,
  index agreement_person (employee_id, skill_id),
  index agreement_due (municipality_id, outcome, counts_on),
  constraint agreement_end check ((outcome is null) = (ended_at is null)),
  constraint agreement_reason check ((outcome <=> 'REFUSED') = (reason is not null)),
  foreign key (municipality_id) references municipality (id),
  foreign key (employee_id) references employee (id) on delete cascade,
  foreign key (skill_id) references skill (id)
);
create sequence agreement_seq increment by 50;

alter table municipality
  add column agreement_days int not null default 14
    comment 'days an employee has to object to what a manager recorded as agreed',
  add constraint municipality_agreement_days check (agreement_days between 1 and 90);
