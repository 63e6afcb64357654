-- A weekend lies between an appointment that ends on Friday and one that starts on Monday: one stay, no leaver, no hire.
alter table municipality add column days_between_appointments int not null default 7;
