-- Standing still since that day: there is no due date until it is resumed.
alter table task add column paused_since date;

-- What authorities decided about a task's period, in order; the due date follows from the rule and all of these.
create table task_tolling (
    task_id bigint not null references task (id),
    seq integer not null,
    kind varchar(20) not null,
    on_day date not null,
    amount integer,
    unit varchar(20),
    until_day date,
    reason text not null,
    source text not null default '',
    -- As they were when the step was recorded; what holds now is counted.
    due_before date,
    due_after date,
    person_id bigint,
    at timestamp with time zone not null,
    constraint task_tolling_pk primary key (task_id, seq)
);

-- Corrections under way keep their own date as a step, like those to come.
insert into task_tolling (task_id, seq, kind, on_day, until_day, reason, due_after, at)
select id, 1, 'CORRECTION', case when submitted_on < due then submitted_on else due end, due,
    coalesce(closed_reason, '退回补正'), due, opened_at
from task where state = 'CORRECTION' and due is not null;
