-- A place on an account that was there already is offered: it gives nothing until its holder takes it with a code.
alter table membership
  add column accepted boolean not null default true,
  add column offer_hash varbinary(32) null comment 'SHA-256 of the code; null when none is out',
  add column offer_until date null comment 'the last day of the code';
