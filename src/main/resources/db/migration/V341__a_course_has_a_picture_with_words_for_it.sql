create table course_picture (
  course_id bigint primary key,
  municipality_id bigint not null,
  file_id bigint not null,
  words_nl varchar(300) not null comment 'what is to be seen, for who does not see it',
  words_en varchar(300) not null,
  foreign key (course_id) references course (id),
  foreign key (file_id) references stored_file (id)
);
