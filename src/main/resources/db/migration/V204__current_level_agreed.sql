-- What the two agreed on ends a difference between them until one of them says otherwise: kept beside the levels, so
-- that every list and figure knows it. The counting rule makes no difference to it.
alter table current_level
  add column agreed boolean not null default false
    comment 'the newest of what self and manager say is what they agreed on';

update current_level l
set l.agreed = true
where exists (
  select 1 from rating a
  where a.employee_id = l.employee_id and a.skill_id = l.skill_id and a.source = 'AGREED'
    and a.valid_on <= current_date and (a.valid_until is null or a.valid_until >= current_date)
    and not exists (select 1 from rating_set_aside x where x.rating_id = a.id)
    and not exists (
      select 1 from rating b
      where b.employee_id = a.employee_id and b.skill_id = a.skill_id and b.source in ('SELF', 'MANAGER')
        and b.valid_on <= current_date and (b.valid_until is null or b.valid_until >= current_date)
        and not exists (select 1 from rating_set_aside y where y.rating_id = b.id)
        and (b.valid_on, b.recorded_at, b.id) > (a.valid_on, a.recorded_at, a.id)));
