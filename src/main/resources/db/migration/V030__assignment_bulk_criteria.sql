-- The selection of a mass act as it was asked, so that it can be opened again and changed.
alter table bulk_assignment add column criteria text null after selection;
