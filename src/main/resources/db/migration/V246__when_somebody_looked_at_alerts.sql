-- When a user last opened a kind of alert: what came since is news, the rest was seen.
create table alert_seen (
  municipality_id bigint not null,
  account_id bigint not null,
  whose varchar(20) not null,
  kind varchar(30) not null,
  seen_at datetime(3) not null,
  primary key (municipality_id, account_id, whose, kind),
  foreign key (municipality_id) references municipality (id),
  foreign key (account_id) references account (id) on delete cascade
);
