-- A course of the starter library is made up: an example without a price, until the municipality says what it costs.
alter table course
  modify column cost decimal(10,2) null comment 'euros for one person; null when nobody said so',
  add column example bit not null default false comment 'made up for the starter library';
alter table learning_path modify column cost decimal(10,2) null comment 'of its courses together; null when one is unknown';
alter table assignment modify column cost decimal(10,2) null comment 'as when it was given; null when it was unknown';
