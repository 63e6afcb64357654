-- Arguments of messages, and heads and columns of files, stood with a unit separator between; the same column of a line
-- held arguments or a change. They are arrays now, which the database knows to be such, and a change has its own column.
alter table import_line
  add column arguments text null comment 'of the message, an array of texts' check (json_valid(arguments)),
  modify detail varchar(500) null comment 'the change itself';
alter table import_run
  add column failure_arguments text null comment 'of the message, an array of texts' check (json_valid(failure_arguments));

-- A backslash and a quote are marked as JSON does; of the signs that no text should hold only the separator can be there.
update import_line
set arguments = concat('["', replace(regexp_replace(replace(replace(detail, '\\', '\\\\'), '"', '\\"'),
    '[\\x00-\\x1E]', ' '), char(31 using utf8mb4), '","'), '"]'), detail = null
where message_key is not null and detail is not null;

update import_run
set failure_arguments = concat('["', replace(regexp_replace(replace(replace(failure_detail, '\\', '\\\\'), '"', '\\"'),
    '[\\x00-\\x1E]', ' '), char(31 using utf8mb4), '","'), '"]')
where failure_detail is not null;
alter table import_run drop column failure_detail;

update import_choice
set read_columns = concat('["', replace(regexp_replace(replace(replace(read_columns, '\\', '\\\\'), '"', '\\"'),
    '[\\x00-\\x1E]', ' '), char(31 using utf8mb4), '","'), '"]')
where read_columns is not null;
alter table import_choice
  modify read_columns text null comment 'our column for each head of the file, an array; null where the file says so itself'
    check (json_valid(read_columns));

update import_mapping
set heads = concat('["', replace(regexp_replace(replace(replace(heads, '\\', '\\\\'), '"', '\\"'),
    '[\\x00-\\x1E]', ' '), char(31 using utf8mb4), '","'), '"]'),
  read_columns = concat('["', replace(regexp_replace(replace(replace(read_columns, '\\', '\\\\'), '"', '\\"'),
    '[\\x00-\\x1E]', ' '), char(31 using utf8mb4), '","'), '"]');
alter table import_mapping
  modify heads text not null comment 'of the file, an array' check (json_valid(heads)),
  modify read_columns text not null comment 'our column for each of them, empty for one that is not read; an array'
    check (json_valid(read_columns));
