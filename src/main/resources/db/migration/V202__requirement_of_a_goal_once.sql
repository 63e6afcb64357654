-- To the database null differs from null: what a goal asks of everyone, or wherever, could stand there twice.
-- Of what is asked twice from the same day the highest counts; once its last day is over, the next highest does. So the
-- others begin after it, or go where they have nothing left to say.
-- A new first day can be that of yet another requirement: then the lower of those two moves on, until nothing moves.
delimiter //
begin not atomic
  repeat
    delete t from requirement t join (
      select id, coalesce(valid_until, date '9999-12-31') as last_day,
        max(coalesce(valid_until, date '9999-12-31')) over (partition by goal_id, skill_id, valid_from
          order by level desc, importance desc, id rows between unbounded preceding and 1 preceding) as covered
      from requirement where goal_id is not null and population is null) x on x.id = t.id
    where x.last_day <= x.covered;

    update requirement t join (
      select id, max(coalesce(valid_until, date '9999-12-31')) over (partition by goal_id, skill_id, valid_from
          order by level desc, importance desc, id rows between unbounded preceding and 1 preceding) as covered
      from requirement where goal_id is not null and population is null) x on x.id = t.id
    set t.valid_from = date_add(x.covered, interval 1 day)
    where x.covered is not null;
  until row_count() = 0 end repeat;
end //
delimiter ;

alter table requirement
  add column population_or_all varchar(20) as (coalesce(population, '')) persistent,
  add constraint requirement_of_goal_once unique (goal_id, population_or_all, skill_id, valid_from),
  drop index requirement_of_goal;

-- Who asks for ten people and for twelve of the same asks for twelve.
delete t from goal_demand t join (
  select id, row_number() over (partition by goal_id, skill_id, level, needed_by, coalesce(department_id, 0)
      order by people desc, id) as place from goal_demand) x on x.id = t.id
where x.place > 1;

alter table goal_demand
  add column department_or_all bigint as (coalesce(department_id, 0)) persistent,
  add constraint goal_demand_once unique (goal_id, skill_id, level, needed_by, department_or_all);
