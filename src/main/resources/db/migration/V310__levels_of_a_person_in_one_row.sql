-- What the levels of somebody come to, and all that was said of him or her that may count, each in one row: whoever adds
-- up a whole municipality reads a row a person and not a row for each skill or rating. Written with current_level.
create table person_levels (
  municipality_id bigint not null,
  employee_id bigint not null,
  levels blob not null comment 'skill id * 1000 + level, in order of skill, with commas',
  primary key (municipality_id, employee_id),
  foreign key (employee_id) references employee (id) on delete cascade
);

create table person_ratings (
  municipality_id bigint not null,
  employee_id bigint not null,
  ratings mediumblob not null comment 'skill,level,rank,valid on,valid until,recorded,set aside; in the order they were recorded',
  primary key (municipality_id, employee_id),
  foreign key (employee_id) references employee (id) on delete cascade
);

insert into person_levels (municipality_id, employee_id, levels)
select l.municipality_id, l.employee_id, group_concat(l.skill_id * 1000 + l.level order by l.skill_id separator ',')
from current_level l
group by l.municipality_id, l.employee_id;

insert into person_ratings (municipality_id, employee_id, ratings)
select r.municipality_id, r.employee_id,
  group_concat(concat(r.skill_id, ',', r.level, ',', r.source_rank, ',', to_days(r.valid_on), ',',
    coalesce(to_days(r.valid_until), ''), ',', timestampdiff(microsecond, '1970-01-01', r.recorded_at) div 1000, ',',
    coalesce(timestampdiff(microsecond, '1970-01-01', x.set_aside_at) div 1000, ''), ';')
    order by r.recorded_at, r.id separator '')
from rating r
left join rating_set_aside x on x.rating_id = r.id
where r.source_rank > 0
group by r.municipality_id, r.employee_id;
