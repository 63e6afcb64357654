-- One table for files and one for their parts, whatever they belong to. Parts are of one megabyte, so that a place in a file
-- says in which part it is. What has a file refers to it; the file doesn't know to what it belongs.
create table stored_file (
  id bigint primary key,
  municipality_id bigint not null,
  used_for varchar(30) not null,
  type varchar(10) null comment 'as its content says; null until it is whole',
  bytes bigint not null default 0,
  sha256 binary(32) null comment 'null until it is whole, and of a file from before that was larger than a packet',
  begun_at datetime(3) not null,
  kept_at datetime(3) null comment 'null until it is whole',
  gone_at datetime(3) null comment 'nobody reads it any more, and its parts are being removed',
  index stored_file_tenant (municipality_id, gone_at)
);

-- Proof stays where it is and only gets another name: its files take the numbers of the proof they belong to.
set group_concat_max_len = 67108864;
insert into stored_file (id, municipality_id, used_for, type, bytes, sha256, begun_at, kept_at)
select p.id, p.municipality_id, 'proof', p.file_kind, p.file_size,
  if(p.file_size < @@max_allowed_packet and p.file_size < 67108864, unhex(sha2((
    select group_concat(f.content order by f.part separator '') from proof_file f where f.proof_id = p.id), 256)), null),
  p.added_at, p.added_at
from proof p where p.file_kind is not null;

alter table proof_file drop foreign key proof_file_ibfk_1;
alter table proof_file rename column proof_id to file_id;
rename table proof_file to stored_file_part;
alter table stored_file_part add foreign key (file_id) references stored_file (id);

alter table proof add column file_id bigint null after link;
update proof set file_id = id where file_kind is not null;
alter table proof add foreign key (file_id) references stored_file (id), drop column file_kind, drop column file_size;

-- Files of imports get numbers behind those, and four parts for each of theirs.
set @last = (select coalesce(max(id), 0) from proof);
insert into stored_file (id, municipality_id, used_for, type, bytes, sha256, begun_at, kept_at)
select @last + r.id, r.municipality_id, 'import', if(left(f.content, 4) = x'504b0304', 'XLSX', 'OTHER'),
  (select sum(length(each_part.content)) from import_file each_part where each_part.run_id = r.id), null,
  r.created_at, r.created_at
from import_run r join import_file f on f.run_id = r.id and f.part = 0;

insert into stored_file_part (file_id, part, municipality_id, content)
select @last + f.run_id, f.part * 4 + quarter.number, f.municipality_id,
  substring(f.content, quarter.number * 1048576 + 1, 1048576)
from import_file f
join (select 0 number union all select 1 union all select 2 union all select 3) quarter
  on quarter.number * 1048576 < length(f.content);

alter table import_run add column file_id bigint null after server_file;
update import_run r join import_file f on f.run_id = r.id and f.part = 0 set r.file_id = @last + r.id;
alter table import_run add foreign key (file_id) references stored_file (id);
drop table import_file;

set @change = (select concat('create sequence stored_file_seq start with ', coalesce(max(id), 0) div 50 + 3,
  ' increment by 0') from stored_file);
execute immediate @change;

set group_concat_max_len = default;
