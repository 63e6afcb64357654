-- What the product calls two keys the database calls two keys: capitals, accents and the like make a difference to what
-- must be there once, whatever the collation of the column, by which people search and lists are sorted. Whoever brings
-- keys in is told of those that differ in nothing else (decision 220).
alter table department
  add column code_exactly varchar(40) character set utf8mb4 collate utf8mb4_nopad_bin as (code) virtual,
  add constraint department_code_exactly unique (municipality_id, code_exactly),
  drop index department_code,
  add index department_code (municipality_id, code);

alter table job_role
  add column code_exactly varchar(60) character set utf8mb4 collate utf8mb4_nopad_bin as (code) virtual,
  add constraint job_role_code_exactly unique (municipality_id, code_exactly),
  drop index job_role_code,
  add index job_role_code (municipality_id, code);

alter table employee
  add column staff_number_exactly varchar(40) character set utf8mb4 collate utf8mb4_nopad_bin as (staff_number) virtual,
  add constraint employee_number_exactly unique (municipality_id, staff_number_exactly),
  drop index employee_number,
  add index employee_number (municipality_id, staff_number);

alter table appointment
  add column number_exactly varchar(60) character set utf8mb4 collate utf8mb4_nopad_bin as (number) virtual,
  add constraint appointment_number_exactly unique (municipality_id, number_exactly),
  drop index appointment_number,
  add index appointment_number (municipality_id, number);

alter table strategic_goal
  add column code_exactly varchar(60) character set utf8mb4 collate utf8mb4_nopad_bin as (code) virtual,
  add constraint strategic_goal_code_exactly unique (municipality_id, code_exactly),
  drop index strategic_goal_code,
  add index strategic_goal_code (municipality_id, code);

alter table round
  add column code_exactly varchar(40) character set utf8mb4 collate utf8mb4_nopad_bin as (code) virtual,
  add constraint round_code_exactly unique (municipality_id, code_exactly),
  drop index round_code,
  add index round_code (municipality_id, code);

alter table course
  add column code_exactly varchar(60) character set utf8mb4 collate utf8mb4_nopad_bin as (code) virtual,
  add constraint course_code_exactly unique (municipality_id, code_exactly),
  drop index course_code,
  add index course_code (municipality_id, code);

alter table learning_path
  add column code_exactly varchar(60) character set utf8mb4 collate utf8mb4_nopad_bin as (code) virtual,
  add constraint learning_path_code_exactly unique (municipality_id, code_exactly),
  drop index learning_path_code,
  add index learning_path_code (municipality_id, code);

alter table scale
  add column code_exactly varchar(40) character set utf8mb4 collate utf8mb4_nopad_bin as (code) virtual,
  add constraint scale_code_exactly unique (municipality_id, code_exactly),
  drop index scale_code,
  add index scale_code (municipality_id, code);

alter table framework
  add column code_exactly varchar(60) character set utf8mb4 collate utf8mb4_nopad_bin as (code) virtual,
  add column version_exactly varchar(20) character set utf8mb4 collate utf8mb4_nopad_bin as (version) virtual,
  add constraint framework_version_exactly unique (municipality_id, code_exactly, version_exactly),
  drop index framework_version,
  add index framework_version (municipality_id, code, version);

alter table skill_area
  add column code_exactly varchar(60) character set utf8mb4 collate utf8mb4_nopad_bin as (code) virtual,
  add constraint skill_area_code_exactly unique (framework_id, code_exactly),
  drop index skill_area_code,
  add index skill_area_code (framework_id, code);

alter table skill
  add column code_exactly varchar(60) character set utf8mb4 collate utf8mb4_nopad_bin as (code) virtual,
  add constraint skill_code_exactly unique (framework_id, code_exactly),
  drop index skill_code_in_framework,
  add index skill_code_in_framework (framework_id, code);

alter table former_identifier
  add column identifier_exactly varchar(200) character set utf8mb4 collate utf8mb4_nopad_bin as (identifier) virtual,
  add constraint former_identifier_exactly unique (skill_id, identifier_exactly),
  drop index former_identifier_once,
  add index former_identifier_of (skill_id, identifier);

alter table skill_statement
  add column identifier_exactly varchar(120) character set utf8mb4 collate utf8mb4_nopad_bin as (identifier) virtual,
  add constraint skill_statement_identifier_exactly unique (municipality_id, identifier_exactly),
  drop index skill_statement_identifier,
  add index skill_statement_identifier (municipality_id, identifier);
