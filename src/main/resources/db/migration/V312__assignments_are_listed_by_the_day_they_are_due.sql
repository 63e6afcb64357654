-- The list of assignments begins with what is due first, and its head counts them by state: both from an index, so that
-- six times the assignments aren't six times the rows. By path there was one index for the key and one for the list; one
-- does for both, as a path is of one municipality.
alter table assignment
  add index assignment_due (municipality_id, due_on, state, employee_id),
  drop index assignment_path,
  drop index if exists path_id,
  add index assignment_path (path_id, state);
