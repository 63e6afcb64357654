-- What is written down when a version takes the place of another: nothing of it could be otherwise, now the database says so.
alter table framework_taking
  add constraint framework_taking_another check (before_id <> framework_id),
  add foreign key (municipality_id) references municipality (id);

alter table framework_level
  add constraint framework_level_levels check (old_level >= 1 and new_level >= 1),
  add foreign key (municipality_id) references municipality (id);

alter table skill_successor
  add constraint skill_successor_another check (old_skill_id <> new_skill_id),
  add foreign key (municipality_id) references municipality (id);
