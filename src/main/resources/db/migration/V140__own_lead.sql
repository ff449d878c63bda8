-- How many working days before the due date the task is to be begun, where staff said another number than its item's; null elsewhere.
alter table task add column own_lead integer;
-- All tasks counted by who sees to them, 0 for those that nobody does, beside the counts by member and by item.
create table tally_owner (
    person_id bigint not null,
    due_year integer not null,
    eligible integer not null,
    notified integer not null,
    acknowledged integer not null,
    started integer not null,
    submitted integer not null,
    recognised integer not null,
    amount numeric(24, 6) not null,
    red integer not null,
    amber integer not null,
    green integer not null,
    overdue integer not null,
    constraint tally_owner_pk primary key (person_id, due_year)
);
-- Those counts are of no use without this one.
update tally_run set of_day = null, at = null;
