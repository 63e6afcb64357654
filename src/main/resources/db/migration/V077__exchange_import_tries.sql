-- A run that gets no further is tried a few times, and then waits for somebody to let it go on.
alter table import_run
  add column tries int not null default 0 comment 'begun so often since rows were last taken over',
  add column stopped_in varchar(20) null comment 'CHECKING RUNNING: a FAILED run that can go on does so in this state';
