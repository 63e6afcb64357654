-- A password is only ever chosen by its owner: an administrator makes a link that works once, for 72 hours. It stays
-- when it is over, so that the owner reads who made it and whether it was used.
create table password_link (
  id bigint primary key,
  account_id bigint not null,
  municipality_id bigint not null comment 'where it was made',
  token_hash binary(32) not null comment 'SHA-256; the link itself is kept nowhere',
  made_by bigint not null comment 'account of the administrator',
  made_by_name varchar(200) not null comment 'the name, as it was then',
  made_at datetime(3) not null,
  works_until datetime(3) not null,
  ended_at datetime(3) null comment 'another one took its place',
  used_at datetime(3) null,
  told_at datetime(3) null comment 'the owner has read of it',
  constraint password_link_token unique (token_hash),
  index password_link_account (account_id, made_at),
  foreign key (account_id) references account (id) on delete cascade,
  foreign key (municipality_id) references municipality (id)
);
create sequence password_link_seq increment by 50;
