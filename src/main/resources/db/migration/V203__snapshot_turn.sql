-- Who takes snapshots of a municipality holds this row meanwhile, and not that of the municipality: whatever is added to
-- a municipality looks at that one and would have to wait.
create table snapshot_turn (
  municipality_id bigint primary key
);
