-- What was handed in after its date, of all that ever was.
create index task_late on task (submitted_on, due);
