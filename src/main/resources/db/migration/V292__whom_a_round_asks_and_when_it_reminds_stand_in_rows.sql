-- Populations and days of reminders stood as lists in texts, as departments and job roles did before.
create table round_plan_population (
  round_id bigint not null,
  population varchar(30) not null,
  primary key (round_id, population),
  foreign key (round_id) references round_plan (round_id) on delete cascade
);

create table round_plan_reminder (
  round_id bigint not null,
  days_before_closing int not null,
  primary key (round_id, days_before_closing),
  constraint round_plan_reminder_days check (days_before_closing between 0 and 365),
  foreign key (round_id) references round_plan (round_id) on delete cascade
);

insert into round_plan_population (round_id, population)
select p.round_id, listed.name
from round_plan p
join json_table(concat('["', replace(p.populations, ',', '","'), '"]'), '$[*]' columns (name varchar(30) path '$')) listed
where p.populations <> '';

insert into round_plan_reminder (round_id, days_before_closing)
select p.round_id, listed.days
from round_plan p
join json_table(concat('[', p.reminders, ']'), '$[*]' columns (days int path '$')) listed
where p.reminders <> '';

alter table round_plan drop column populations, drop column reminders;
