-- All tasks in the order of the list, open ones also by themselves. What lists filter and count by stands in the index as well, so
-- that it is walked without reading a row, for hundreds of thousands of tasks as for a hundred.
create index task_list on task (due, id) include (member_id, item_id, assignee_id, state, start_by, paused_since,
    acknowledged_version, due_version);
create index task_list_open on task (due, id) include (member_id, item_id, assignee_id, state, start_by, paused_since,
    acknowledged_version, due_version, unverified)
    where state in ('NEW', 'IN_PROGRESS', 'PREPARING', 'ASSOCIATION_REVIEW', 'SUBMITTED', 'CORRECTION', 'RECOMMENDED',
        'PUBLIC_NOTICE');
