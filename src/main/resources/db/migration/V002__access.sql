-- Who signs in, in which roles, and how long that lasts. An account stands above municipalities: a person may work at two.
create table account (
  id bigint primary key,
  user_name varchar(200) not null unique comment 'e-mail address, lower case',
  display_name varchar(200) not null,
  password_hash varchar(400) null comment 'PBKDF2; null where an identity provider signs in',
  language varchar(2) not null default 'nl',
  blocked boolean not null default false
);
create sequence account_seq increment by 50;

-- An account's place in a municipality: as this employee (or none, for an administrator from outside).
create table membership (
  id bigint primary key,
  municipality_id bigint not null,
  account_id bigint not null,
  employee_id bigint null,
  constraint membership_once unique (account_id, municipality_id),
  index membership_employee (employee_id),
  foreign key (account_id) references account (id),
  foreign key (municipality_id) references municipality (id),
  foreign key (employee_id) references employee (id)
);
create sequence membership_seq increment by 50;

-- Granted roles: HR advisor, board, administrator, privacy officer. Employee and manager follow from facts.
create table role_grant (
  id bigint primary key,
  municipality_id bigint not null,
  membership_id bigint not null,
  role varchar(20) not null,
  constraint role_grant_once unique (membership_id, role),
  foreign key (membership_id) references membership (id)
);
create sequence role_grant_seq increment by 50;

create table sign_in (
  token_hash binary(32) primary key comment 'SHA-256 of the cookie',
  account_id bigint not null,
  membership_id bigint null comment 'the chosen municipality',
  acting_role varchar(20) null comment 'null: all roles together',
  created_at datetime(3) not null,
  expires_at datetime(3) not null,
  index sign_in_account (account_id),
  index sign_in_expiry (expires_at),
  foreign key (account_id) references account (id) on delete cascade,
  foreign key (membership_id) references membership (id) on delete cascade
);

create table sign_in_attempt (
  id bigint primary key,
  user_name varchar(200) not null,
  address varchar(60) not null,
  at datetime(3) not null,
  index sign_in_attempt_name (user_name, at),
  index sign_in_attempt_address (address, at)
);
create sequence sign_in_attempt_seq increment by 50;
