-- By what people were chosen stood as the parameters of an address in one text. Each is a row of its own now.
create table bulk_criterion (
  bulk_id bigint not null,
  kind varchar(20) not null comment 'EMPLOYEE STAFF_NUMBER SKILL TRACK JOB_ROLE DEPARTMENT POPULATION',
  value varchar(200) collate utf8mb4_bin not null comment 'an id, a staff number or a name; of what has gone, too',
  primary key (bulk_id, kind, value),
  foreign key (bulk_id) references bulk_assignment (id) on delete cascade
);

-- A text of an address has no quotes and no backslashes, so what stands between its signs is a list as it is.
create temporary table criterion_before as
select b.id as bulk_id, substring_index(listed.pair, '=', 1) as name,
  substring(listed.pair, locate('=', listed.pair) + 1) as value
from bulk_assignment b
join json_table(concat('["', replace(substring(b.criteria, 2), '&', '","'), '"]'), '$[*]'
  columns (pair mediumtext path '$')) listed
where b.criteria like '?%=%';

insert into bulk_criterion (bulk_id, kind, value)
select c.bulk_id, case c.name when 'employee' then 'EMPLOYEE' when 'skill' then 'SKILL' when 'track' then 'TRACK'
  when 'jobRole' then 'JOB_ROLE' when 'department' then 'DEPARTMENT' else 'POPULATION' end, c.value
from criterion_before c
where c.name in ('employee', 'skill', 'track', 'jobRole', 'department', 'population');

-- Staff numbers stood behind one name with a plus between; what is no letter or digit in them stood as the bytes it is
-- made of, each as a percent sign and two digits. One sign after another is put back.
insert ignore into bulk_criterion (bulk_id, kind, value)
with recursive number_before as (
  select c.bulk_id, cast(listed.number as binary(2000)) as number, locate('%', listed.number) as sign,
    char_length(listed.number) as length
  from criterion_before c
  join json_table(concat('["', replace(c.value, '+', '","'), '"]'), '$[*]' columns (number varchar(2000) path '$')) listed
  where c.name = 'staffNumbers' and listed.number <> ''
  union all
  select n.bulk_id,
    cast(concat(left(n.number, n.sign - 1), unhex(substring(n.number, n.sign + 1, 2)), substring(n.number, n.sign + 3)) as binary(2000)),
    locate('%', substring(n.number, n.sign + 3)) + if(locate('%', substring(n.number, n.sign + 3)) = 0, 0, n.sign),
    n.length - 2
  from number_before n where n.sign > 0
)
select n.bulk_id, 'STAFF_NUMBER', left(convert(left(n.number, n.length) using utf8mb4), 200)
from number_before n where n.sign = 0;

drop temporary table criterion_before;

alter table bulk_assignment drop column criteria;
