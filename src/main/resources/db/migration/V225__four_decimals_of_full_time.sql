-- 32 of 36 hours is 0.8889 to the personnel system.
alter table appointment modify fte decimal(5,4) not null;
