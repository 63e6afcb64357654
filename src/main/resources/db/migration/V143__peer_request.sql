-- Somebody, or the manager, asks colleagues how they see some skills.
create table peer_request (
  id bigint primary key,
  municipality_id bigint not null,
  employee_id bigint not null comment 'whom it is about',
  asked_by bigint not null comment 'account',
  asked_on date not null,
  closes_on date not null comment 'the last day; answers are shown after it',
  index peer_request_person (employee_id),
  index peer_request_tenant (municipality_id),
  foreign key (employee_id) references employee (id) on delete cascade
);
create sequence peer_request_seq increment by 50;

create table peer_question (
  request_id bigint not null,
  skill_id bigint not null,
  municipality_id bigint not null,
  primary key (request_id, skill_id),
  foreign key (request_id) references peer_request (id) on delete cascade,
  foreign key (skill_id) references skill (id)
);

create table peer_invitation (
  id bigint primary key,
  municipality_id bigint not null,
  request_id bigint not null,
  colleague_id bigint not null,
  state varchar(10) not null default 'ASKED' comment 'ASKED ANSWERED DECLINED; without a moment, so that no answer can be found by its time',
  constraint peer_invitation_once unique (request_id, colleague_id),
  index peer_invitation_colleague (colleague_id),
  foreign key (request_id) references peer_request (id) on delete cascade,
  foreign key (colleague_id) references employee (id) on delete cascade
);
create sequence peer_invitation_seq increment by 50;

-- What colleagues answered. On purpose without who and when, and with a key that tells no order.
create table peer_answer (
  id varchar(36) primary key,
  municipality_id bigint not null,
  request_id bigint not null,
  skill_id bigint not null,
  level int not null,
  index peer_answer_request (request_id, skill_id),
  foreign key (request_id) references peer_request (id) on delete cascade,
  foreign key (skill_id) references skill (id)
);
