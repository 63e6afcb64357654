-- Each setting was a column of the municipality, which lies below whoever goes by it. Each is a row of its own now, under
-- the name that its place gives it; what was not chosen has none.
create table municipality_setting (
  municipality_id bigint not null,
  name varchar(40) not null,
  value varchar(40) not null,
  primary key (municipality_id, name),
  constraint smallest_group_never_below_5 check (name <> 'smallestGroup' or cast(value as signed) >= 5),
  foreign key (municipality_id) references municipality (id) on delete cascade
);

insert into municipality_setting (municipality_id, name, value)
select id, 'countingRule', counting_rule from municipality where counting_rule <> 'PRIORITISED'
union all select id, 'smallestGroup', smallest_group from municipality where smallest_group <> 5
union all select id, 'talentSkillsNeeded', talent_skills_needed from municipality where talent_skills_needed <> 1
union all select id, 'weeksToComplete', default_weeks_to_complete from municipality where default_weeks_to_complete <> 12
union all select id, 'daysBetweenAppointments', days_between_appointments from municipality where days_between_appointments <> 7
union all select id, 'agreementDays', agreement_days from municipality where agreement_days <> 14;

alter table municipality
  drop constraint smallest_group_never_below_5,
  drop constraint municipality_agreement_days,
  drop column counting_rule,
  drop column smallest_group,
  drop column talent_skills_needed,
  drop column default_weeks_to_complete,
  drop column days_between_appointments,
  drop column agreement_days;
