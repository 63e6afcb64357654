-- Whoever had not begun when a mass act was undone was never given the path; that it was undone stays with the act.
alter table bulk_candidate add column undone boolean not null default false;

-- Until now such an assignment was kept as withdrawn. Those of acts undone before: withdrawn while the undoing ran, which
-- takes minutes at most. What was withdrawn one by one before that stays as it is.
update bulk_candidate c
  join bulk_assignment b on b.id = c.bulk_id and b.state = 'UNDONE'
  join assignment a on a.bulk_id = c.bulk_id and a.employee_id = c.employee_id
set c.undone = true
where a.state = 'WITHDRAWN' and a.started_at is null
  and a.ended_at between b.finished_at - interval 1 hour and b.finished_at;

delete a from assignment a
  join bulk_candidate c on c.bulk_id = a.bulk_id and c.employee_id = a.employee_id and c.undone
where a.state = 'WITHDRAWN' and a.started_at is null;
