-- Whoever undoes a mass act may no longer see some of its people: those keep the path.
alter table bulk_candidate add column kept boolean not null default false comment 'out of sight of who undid the act';
alter table bulk_candidate modify column verdict varchar(30) not null comment 'IN, or why not: ALREADY_ASSIGNED ALREADY_MEETS OTHER_POPULATION LEFT OUT_OF_SIGHT';
