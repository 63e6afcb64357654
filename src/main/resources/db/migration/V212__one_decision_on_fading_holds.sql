-- Of one skill one decision holds at a time. Where two hold, the last one does, from the moment it was made.
update skill_decay d join skill_decay n on n.skill_id = d.skill_id and n.ended_at is null
  and (n.decided_at > d.decided_at or (n.decided_at = d.decided_at and n.id > d.id))
set d.ended_at = n.decided_at
where d.ended_at is null;

alter table skill_decay
  add column holds tinyint as (if(ended_at is null, 1, null)) virtual comment 'null once it ended',
  add constraint skill_decay_holds_once unique (skill_id, holds);
