-- All tasks in the order of the list; the embedded database knows no index over some rows only.
create index task_list on task (due, id);
