-- What hardly changes of a municipality is kept in the memory of each server until this number is another one: whoever
-- changes something of it raises the number in the same transaction.
create table change_stamp (
  municipality_id bigint not null primary key,
  stamp bigint not null,
  constraint change_stamp_municipality foreign key (municipality_id) references municipality (id)
);
insert into change_stamp (municipality_id, stamp) select id, 1 from municipality;
