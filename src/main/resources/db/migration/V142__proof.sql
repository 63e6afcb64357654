-- What somebody lays beside the own level: a link, or a file in parts that a database with its usual packet size takes.
create table proof (
  id bigint primary key,
  municipality_id bigint not null,
  employee_id bigint not null,
  skill_id bigint not null,
  title varchar(160) not null,
  link varchar(1000) null,
  file_name varchar(160) null,
  file_kind varchar(8) null comment 'PDF PNG JPEG DOCX ODT, as its content says',
  file_size int null comment 'bytes',
  added_at datetime(3) not null,
  verdict varchar(12) null comment 'ACCEPTED NOT_ENOUGH; null until it is judged',
  answer varchar(1000) null,
  judged_by bigint null comment 'account',
  judged_at datetime(3) null,
  index proof_person (employee_id, skill_id),
  index proof_tenant (municipality_id),
  foreign key (employee_id) references employee (id) on delete cascade,
  foreign key (skill_id) references skill (id)
);
create sequence proof_seq increment by 50;

create table proof_file (
  proof_id bigint not null,
  part int not null,
  municipality_id bigint not null,
  content mediumblob not null,
  primary key (proof_id, part),
  foreign key (proof_id) references proof (id) on delete cascade
);
