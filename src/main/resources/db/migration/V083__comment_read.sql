-- How far each person has read a task's comments; no row for somebody who never opened it.
create table comment_read (
    task_id bigint not null references task (id),
    person_id bigint not null,
    last_comment_id bigint not null,
    at timestamp with time zone not null,
    constraint comment_read_pk primary key (task_id, person_id)
);
create index comment_read_person on comment_read (person_id, task_id);

-- Whom a comment speaks to by @name, as it was understood when it was written.
create table comment_mention (
    comment_id bigint not null references task_comment (id),
    person_id bigint not null,
    constraint comment_mention_pk primary key (comment_id, person_id)
);

-- 稍后提醒: until that day, exclusive, the task asks for nothing but its last days.
alter table task add column snoozed_until date;
