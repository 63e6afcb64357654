-- Thousands of people named one by one don't fit in a text.
alter table bulk_assignment modify criteria mediumtext null;
