-- The column was worked out by a regular expression of the database. That is shared by the connections that insert people
-- at the same moment, and now and then one of them got an error without a number or a text. The application writes it now.
alter table employee add column name_in_order varchar(120) null;
update employee set name_in_order = sort_name;
alter table employee
  drop index employee_name,
  drop column sort_name,
  change name_in_order sort_name varchar(120) null comment 'of the family name what it is found under: de Boer under B',
  add index employee_name (municipality_id, sort_name, given_name);
