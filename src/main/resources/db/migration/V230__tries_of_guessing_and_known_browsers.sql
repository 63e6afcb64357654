-- Tries to sign in are counted before they are checked, by a hash: no address and no name typed is kept any more.
drop table sign_in_attempt;
drop sequence sign_in_attempt_seq;

create table spent_tries (
  subject binary(32) primary key comment 'SHA-256 of what is counted: name and address, address, name, browser',
  back_at bigint not null comment 'when the tries made have all come back, in milliseconds since 1970'
);

create table known_browser (
  seal binary(32) primary key comment 'SHA-256 of the secret of the browser and the name of the account',
  account_id bigint not null,
  used_at datetime(3) not null comment 'last signed in with it',
  index known_browser_account (account_id, used_at),
  foreign key (account_id) references account (id) on delete cascade
);
