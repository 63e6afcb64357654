-- Pictures and attachments in the texts of a path, kept once and served to who may read the path.
create table path_file (
  id bigint primary key,
  municipality_id bigint not null,
  path_id bigint not null,
  file_id bigint not null,
  name varchar(160) not null,
  alt_nl varchar(500) not null comment 'what is on a picture, or what an attachment is called',
  alt_en varchar(500) not null,
  added_at datetime(3) not null,
  index path_file_path (path_id, added_at),
  foreign key (path_id) references learning_path (id),
  foreign key (file_id) references stored_file (id)
);
create sequence path_file_seq increment by 0;
