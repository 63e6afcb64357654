-- What may wait once only. Who is first was decided by holding a row, which holds on one database node: now a key decides.
-- Where two wait all the same, the latest of what was agreed stays, and the earliest of what was asked for.
update agreement a
  join agreement later on later.employee_id = a.employee_id and later.skill_id = a.skill_id and later.outcome is null
    and (later.agreed_at > a.agreed_at or later.agreed_at = a.agreed_at and later.id > a.id)
set a.outcome = 'REPLACED', a.ended_at = later.agreed_at
where a.outcome is null;

alter table agreement
  add column open_skill_id bigint as (if(outcome is null, skill_id, null)) persistent
    comment 'one open agreement of a skill per person',
  add constraint agreement_open unique (employee_id, open_skill_id);

update access_request r
  join access_request earlier on earlier.membership_id = r.membership_id and earlier.role <=> r.role
    and earlier.outcome is null
    and (earlier.asked_at < r.asked_at or earlier.asked_at = r.asked_at and earlier.id < r.id)
set r.outcome = 'WITHDRAWN', r.decided_by_name = r.asked_by_name, r.decided_at = r.asked_at
where r.outcome is null;

alter table access_request
  add column open_thing varchar(20) as (if(outcome is null, coalesce(role, 'another employee'), null)) persistent
    comment 'one open request for a role, or for another employee, per membership',
  add constraint access_request_open unique (membership_id, open_thing);
