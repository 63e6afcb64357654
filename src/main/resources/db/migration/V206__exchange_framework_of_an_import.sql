-- An import of a framework leads to it.
alter table import_choice
  add column framework_id bigint null comment 'what was brought in; null until it was done',
  add foreign key (framework_id) references framework (id) on delete set null;
