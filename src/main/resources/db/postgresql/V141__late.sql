-- What was handed in after its date, of all that ever was.
create index task_late on task (due, id) include (state) where submitted_on > due;
