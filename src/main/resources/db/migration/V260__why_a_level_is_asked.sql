-- Why a level is asked, for whom it is asked of.
alter table requirement
  add column reason_nl varchar(300) not null default '' after importance,
  add column reason_en varchar(300) not null default '' after reason_nl;
