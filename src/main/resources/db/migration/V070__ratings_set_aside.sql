-- A rating that was a slip, or that was objected to: it stays as it was written and no longer counts from then on.
create table rating_set_aside (
  rating_id bigint primary key,
  municipality_id bigint not null,
  set_aside_by bigint null comment 'account; null when a rule did',
  set_aside_at datetime(3) not null,
  index rating_set_aside_tenant (municipality_id),
  foreign key (rating_id) references rating (id) on delete cascade
);
