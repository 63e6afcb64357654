-- A learner says that a talk or session was held, and who was there confirms it. No step_completion until then: what
-- waits counts as done nowhere. What was completed before stays done.
create table step_claim (
  id bigint primary key,
  municipality_id bigint not null,
  assignment_id bigint not null,
  step_id bigint not null,
  state varchar(20) not null comment 'WAITING CONFIRMED NOT_YET TAKEN_BACK',
  held_on date not null,
  evaluation varchar(4000) null comment 'the answer of a step that asks one, for the learner alone',
  claimed_at datetime(3) not null,
  answered_by bigint null comment 'account',
  answered_at datetime(3) null,
  words varchar(1000) null comment 'why not yet',
  open_step_id bigint as (if(state = 'WAITING', step_id, null)) persistent comment 'one that waits per step',
  constraint step_claim_once unique (assignment_id, open_step_id),
  index step_claim_waiting (municipality_id, state, claimed_at),
  foreign key (assignment_id) references assignment (id) on delete cascade,
  foreign key (step_id) references step (id)
);
create sequence step_claim_seq increment by 0;
