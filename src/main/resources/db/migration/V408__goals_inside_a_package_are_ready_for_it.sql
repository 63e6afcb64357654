-- Goals inside a part of a SCORM 2004 package that its manifest names: the package looks them up by name, and adds none of
-- that name itself. One a line; packages that came before have none.
alter table packed_item add column objectives text not null default '';
