-- The name of who asks is that of the account, as everywhere; a copy of it would stay when the account goes.
alter table rating_request drop column asked_by;
