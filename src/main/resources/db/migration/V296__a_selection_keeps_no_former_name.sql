-- What a name was before is kept by whoever changed it, for ten minutes (decision 282).
alter table saved_selection drop column former_name;
