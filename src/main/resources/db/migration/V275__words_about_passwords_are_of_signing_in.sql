-- Reports of imports keep the key of a refusal; this one has moved to the place of signing in.
update import_line set message_key = concat('signin', substring(message_key, 7)) where message_key like 'access.password.%';
