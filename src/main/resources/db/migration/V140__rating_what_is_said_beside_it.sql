-- Why a rating no longer counts, and in whose words.
alter table rating_set_aside
  add column why varchar(12) not null default 'TAKEN_BACK' comment 'TAKEN_BACK OBJECTION REVOKED',
  add column reason varchar(1000) null;

-- Beside the level: how sure one is, and when one last used it, as told on a day.
alter table skill_wish
  add column certainty varchar(12) null comment 'UNSURE FAIRLY_SURE SURE',
  add column last_used varchar(12) null comment 'TODAY THIS_MONTH THIS_YEAR LONGER_AGO',
  add column told_on date null comment 'the day last_used was said';
