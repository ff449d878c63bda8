-- All tasks counted, by member and year and by item and month, so that figures over all of them are sums of some thousand rows. Counted
-- anew as a whole; whoever does takes the one row of tally_run first. 0 for tasks without a due date.
create table tally_run (
    id integer primary key,
    of_day date,
    at timestamp with time zone
);
insert into tally_run (id) values (1);
create table tally_member (
    member_id bigint not null,
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
    constraint tally_member_pk primary key (member_id, due_year)
);
create table tally_item (
    item_id bigint not null,
    due_year integer not null,
    due_month integer not null,
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
    constraint tally_item_pk primary key (item_id, due_year, due_month)
);
create index tally_item_month on tally_item (due_year, due_month);
