-- How many people a municipality expects to hire in a year, where it says something else than the average of the last years.
create table outlook_hiring (
  id bigint primary key,
  municipality_id bigint not null,
  population varchar(30) not null,
  per_year int not null comment 'people hired in a year, whatever level they bring',
  constraint outlook_hiring_once unique (municipality_id, population),
  constraint outlook_hiring_people check (per_year between 0 and 9999),
  foreign key (municipality_id) references municipality (id)
);
create sequence outlook_hiring_seq increment by 50;
