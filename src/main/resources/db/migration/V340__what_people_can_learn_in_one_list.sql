-- Courses and paths as people look for them: in one list, with what they choose by. A view and no table, so that nothing
-- has to follow when a course, a path or one of its steps changes. Of a path one begins by oneself when that goes for each
-- of its courses. A course of the starter library is an example: nobody begins with it. Long texts stand where they are,
-- as the list is put together for each look. A path's line is a letter for each step: g where it ends at a question, else s.
-- Of a path it is the version that people read.
-- With a path that leads through a course that takes nobody new (or nobody yet) nobody begins by oneself: somebody has to
-- say what is done instead. And where one should be to begin is below where one gets: a framework that got other levels
-- can have brought the one down to the other, and then nobody said so any more.
create view learning_offering as
select c.id * 2 as id, c.municipality_id, 'COURSE' as kind, c.id as number, c.code, c.name_nl, c.name_en, c.track, c.form,
  c.language, case when c.example then null else c.begin_by end as begin_by,
  c.hours, c.cost, case when c.cost = 0 then true else false end as free,
  case when c.hours <= 2 then 'UP_TO_2' when c.hours <= 8 then 'UP_TO_8' else 'MORE' end as span,
  c.provider, case when c.example then true else false end as example,
  (select max(k.level) from course_skill k where k.course_id = c.id) as reaches, '' as line
from course c where c.state = 'PUBLISHED'
union all
select p.id * 2 + 1, p.municipality_id, 'PATH', p.id, p.code, p.name_nl, p.name_en, p.track, 'PATH',
  'DUTCH_AND_ENGLISH',
  case when exists (select 1 from step s join course c on c.id = s.course_id
    where s.path_version_id = p.in_use_id and s.removed_at is null and (c.begin_by <> 'NOW' or c.example or c.state <> 'PUBLISHED'))
    then 'ON_REQUEST' else 'NOW' end,
  p.hours, p.cost, case when p.cost = 0 then true else false end,
  case when p.hours <= 2 then 'UP_TO_2' when p.hours <= 8 then 'UP_TO_8' else 'MORE' end,
  '', false, (select max(o.level) from path_outcome o where o.path_version_id = p.in_use_id),
  (select coalesce(group_concat(case when s.gate then 'g' else 's' end order by s.ordinal separator ''), '')
    from step s where s.path_version_id = p.in_use_id and s.removed_at is null)
from learning_path p where p.published = true;

create view learning_offering_outcome as
select k.id * 2 as id, k.municipality_id, k.course_id * 2 as offering, k.skill_id as skill,
  case when k.from_level < k.level then k.from_level else null end as from_level, k.level
from course_skill k
union all
select o.id * 2 + 1, o.municipality_id, p.id * 2 + 1, o.skill_id, null, o.level
from learning_path p join path_outcome o on o.path_version_id = p.in_use_id;
