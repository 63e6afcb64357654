-- A role that shows people, or another employee for an account: asked by one, confirmed by another. While it waits there
-- is no grant, so nothing opens.
create table access_request (
  id bigint primary key,
  municipality_id bigint not null,
  membership_id bigint not null,
  role varchar(20) null comment 'the role asked for; null where it is another employee',
  employee_id bigint null comment 'whom the account is to stand for; null where it is a role',
  asked_by bigint not null comment 'account',
  asked_by_name varchar(200) not null comment 'the name, as it was then',
  asked_at datetime(3) not null,
  outcome varchar(10) null comment 'ACCEPTED, REFUSED or WITHDRAWN; null while it waits',
  decided_by_name varchar(200) null,
  decided_at datetime(3) null,
  constraint access_request_thing check ((role is null) <> (employee_id is null)),
  constraint access_request_end check ((outcome is null) = (decided_at is null)),
  index access_request_waiting (municipality_id, outcome),
  foreign key (municipality_id) references municipality (id),
  foreign key (membership_id) references membership (id) on delete cascade,
  foreign key (employee_id) references employee (id) on delete cascade
);
create sequence access_request_seq increment by 50;

alter table role_grant
  add column given_by varchar(200) null comment 'who gave it, the name as it was then; null where nobody wrote it down',
  add column confirmed_by varchar(200) null comment 'the second person; null where none was needed',
  add column given_at datetime(3) null;

update role_grant g
  join (select c.membership_id, c.role, max(c.id) as id from access_change c where c.kind = 'ROLE_GIVEN'
    group by c.membership_id, c.role) l on l.membership_id = g.membership_id and l.role = g.role
  join access_change c on c.id = l.id
set g.given_by = c.actor_name, g.given_at = c.at;
