-- A meeting that is offered, and the dates on which it is held. Day and minutes are what clocks in Amsterdam show; the
-- moments follow from them, for what has to count or compare.
create table session_series (
  id bigint primary key,
  about_nl varchar(4000) not null default '',
  about_en varchar(4000) not null default '',
  cost decimal(10, 2) null comment 'null: nobody said',
  links varchar(2000) not null default '' comment 'materials: https addresses, one a line',
  constraint session_series_material foreign key (id) references material (id)
);

create table session (
  id bigint primary key,
  municipality_id bigint not null,
  series_id bigint not null,
  day date not null,
  begin_minute int not null comment 'of the day, as the clock shows it',
  end_minute int not null,
  starts_at datetime(3) not null comment 'follows from day and minute',
  ends_at datetime(3) not null,
  place varchar(200) not null default '',
  link varchar(500) not null default '' comment 'of a video meeting, https',
  trainer_id bigint null comment 'the employee, when the trainer is one',
  trainer_name varchar(160) not null default '',
  trainer_mail varchar(200) not null default '',
  seats int null comment 'null: no limit',
  closes_hours int not null comment 'before the start: until then people sign up',
  cancel_hours int not null comment 'before the start: until then they give their seat back',
  sequence int not null default 0 comment 'one higher with each change of day, time or place',
  cancelled_at datetime(3) null,
  cancel_reason varchar(500) null,
  code varchar(8) not null comment 'shown in the room',
  trainer_hash binary(32) null comment 'of the secret address of a trainer without an account',
  trainer_until datetime(3) null,
  index session_dates (series_id, starts_at),
  index session_coming (municipality_id, starts_at),
  index session_code (municipality_id, code),
  unique index session_trainer_hash (trainer_hash),
  constraint session_of_series foreign key (series_id) references session_series (id),
  constraint session_trainer foreign key (trainer_id) references employee (id)
);
create sequence session_seq increment by 0;

create table session_sign_up (
  id bigint primary key,
  municipality_id bigint not null,
  session_id bigint not null,
  employee_id bigint not null,
  state varchar(20) not null comment 'SIGNED_UP WAITING CANCELLED REMOVED',
  signed_at datetime(3) not null comment 'the waiting list is in this order',
  ended_at datetime(3) null,
  moved_up_at datetime(3) null,
  skipped_at datetime(3) null comment 'a seat came free and went to the next, because of',
  skipped_for_id bigint null comment 'another session at that time',
  known_sequence int not null comment 'what the person knows of the session',
  told_at datetime(3) null comment 'of the last thing that happened by itself',
  attendance varchar(20) null comment 'PRESENT ABSENT; null: not said',
  attended_at datetime(3) null,
  uid varchar(60) not null comment 'in calendars, for as long as this is there',
  open_employee_id bigint as (case when state in ('SIGNED_UP', 'WAITING') then employee_id end) virtual,
  constraint sign_up_once unique (session_id, open_employee_id),
  index sign_up_list (session_id, state, signed_at),
  index sign_up_of (employee_id, state),
  constraint sign_up_session foreign key (session_id) references session (id),
  constraint sign_up_employee foreign key (employee_id) references employee (id),
  constraint sign_up_skipped_for foreign key (skipped_for_id) references session (id)
);
create sequence session_sign_up_seq increment by 0;

-- What somebody chose about the own calendar: a secret address that programs read, and days without work.
create table session_calendar (
  employee_id bigint primary key,
  municipality_id bigint not null,
  feed_hash binary(32) null,
  feed_made_at datetime(3) null,
  days_off int not null default 0 comment 'a bit a day, Monday 1, Friday 16',
  unique index session_calendar_feed (feed_hash),
  constraint session_calendar_employee foreign key (employee_id) references employee (id)
);
