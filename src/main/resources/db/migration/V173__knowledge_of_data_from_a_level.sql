-- From which level of a skill on the track data analysis somebody brings knowledge of data to a team.
create table knowledge_setting (
  municipality_id bigint primary key,
  data_level int not null,
  constraint knowledge_setting_level check (data_level between 1 and 100),
  foreign key (municipality_id) references municipality (id)
);
