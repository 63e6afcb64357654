-- The municipality's own rule for who counts as digital talent: any of these job roles, or enough of these skill levels.
create table talent_criterion (
  id bigint primary key,
  municipality_id bigint not null,
  job_role_id bigint null,
  skill_id bigint null,
  level int null,
  constraint talent_criterion_role unique (municipality_id, job_role_id),
  constraint talent_criterion_skill unique (municipality_id, skill_id),
  constraint talent_criterion_kind check ((job_role_id is null) <> (skill_id is null)),
  constraint talent_criterion_level check ((skill_id is null) = (level is null)),
  foreign key (job_role_id) references job_role (id),
  foreign key (skill_id) references skill (id)
);
create sequence talent_criterion_seq increment by 50;
