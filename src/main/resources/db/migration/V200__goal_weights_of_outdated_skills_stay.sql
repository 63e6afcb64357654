-- The days before a version was taken are weighed by the weights that goals gave the skills of then: those stay, and the
-- new skills have weights of their own. Until now the rows moved along to the new skills.
insert into goal_skill (id, municipality_id, goal_id, skill_id, criticality)
select next value for goal_skill_seq, t.municipality_id, t.goal_id, v.skill_id, t.criticality
from goal_skill t join framework_move v on v.thing = 'goal_skill' and v.row_id = t.id
where not exists (select 1 from goal_skill o where o.goal_id = t.goal_id and o.skill_id = v.skill_id);

delete from framework_move where thing = 'goal_skill';

-- From now on a change of the weight counts as a change under the new version.
update framework_move v join goal_skill t on t.id = v.row_id set v.level = t.criticality where v.thing = 'now goal_skill';
