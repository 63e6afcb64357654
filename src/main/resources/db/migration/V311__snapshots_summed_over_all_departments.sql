-- A trend of the whole municipality adds up 500,000 lines of thirteen snapshots of 12,000 people: their sums over all
-- departments are kept beside them, written with them.
create table snapshot_sum (
  snapshot_id bigint not null,
  population varchar(20) not null,
  skill_id bigint not null,
  municipality_id bigint not null,
  requirements bigint not null comment 'people of whom it is asked',
  met bigint not null,
  not_assessed bigint not null,
  weighted_gap bigint not null comment 'of the assessed: sum of importance x criticality x levels short',
  weighted_need_known bigint not null comment 'of the assessed: sum of importance x criticality x level asked',
  weighted_need_all bigint not null,
  primary key (snapshot_id, population, skill_id),
  index snapshot_sum_tenant (municipality_id, snapshot_id),
  foreign key (snapshot_id) references snapshot (id) on delete cascade,
  foreign key (skill_id) references skill (id) on delete cascade
);

insert into snapshot_sum (snapshot_id, population, skill_id, municipality_id, requirements, met, not_assessed,
  weighted_gap, weighted_need_known, weighted_need_all)
select l.snapshot_id, l.population, l.skill_id, l.municipality_id, sum(l.requirements), sum(l.met), sum(l.not_assessed),
  sum(l.weighted_gap), sum(l.weighted_need_known), sum(l.weighted_need_all)
from snapshot_line l
group by l.snapshot_id, l.population, l.skill_id, l.municipality_id;
