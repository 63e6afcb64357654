-- Levels whose deciding rating ran out are recomputed once a day, by whichever server comes first.
create table level_sweep (
  municipality_id bigint primary key,
  swept_on date not null comment 'levels are right as of this day',
  foreign key (municipality_id) references municipality (id)
);

-- Finds the certificates that ran out since the last time.
create index rating_expiry on rating (municipality_id, valid_until);
