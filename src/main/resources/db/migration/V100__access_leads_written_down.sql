-- Who leads a department sees the people in it, so that is a change of access too; also of somebody without an account.
alter table access_change
  modify column membership_id bigint null comment 'null where the person has no account here',
  add column subject_name varchar(220) null comment 'whose access, where a department is led',
  add column about varchar(160) null comment 'the department, as it was called then';
