-- An administrator rules over one municipality only, so access is blocked there and not on the account.
alter table membership add column blocked boolean not null default false;
alter table account add column password_to_change boolean not null default false comment 'somebody else knows this password';

-- Who gave or took which access, and when. Kept as it was then: names, not only numbers.
create table access_change (
  id bigint primary key,
  municipality_id bigint not null,
  membership_id bigint not null,
  kind varchar(20) not null comment 'ADDED ROLE_GIVEN ROLE_TAKEN BLOCKED UNBLOCKED PASSWORD_SET',
  role varchar(20) null,
  actor_name varchar(200) not null,
  at datetime(3) not null,
  index access_change_membership (membership_id, at),
  index access_change_time (municipality_id, at),
  foreign key (membership_id) references membership (id)
);
create sequence access_change_seq increment by 50;
