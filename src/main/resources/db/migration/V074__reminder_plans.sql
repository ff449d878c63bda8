-- What each open task was last planned from, so that a tick finds the tasks that changed by comparing columns, and looks at no
-- others. Stale: what else a plan rests on (people, calendar, plans) changed.
alter table reminder_plan drop column fingerprint;
alter table reminder_plan add column stale boolean not null default true;
alter table reminder_plan add column due date;
alter table reminder_plan add column cut_off time;
alter table reminder_plan add column start_by date;
alter table reminder_plan add column opens date;
alter table reminder_plan add column due_version integer not null default 0;
alter table reminder_plan add column assignee_id bigint;
alter table reminder_plan add column paused_since date;
-- What else plans rest on, as it was when tasks were last marked for it.
create table reminder_basis (
    name varchar(60) primary key,
    basis varchar(64) not null
);
-- Plans (提醒方案) that staff changed: the association's, one for a kind of items, one for an item; the narrowest holds.
create table reminder_rule (
    scope varchar(12) not null,
    scope_key varchar(40) not null,
    version integer not null default 1,
    at_hour time not null,
    days_before varchar(200) not null,
    days_before_short varchar(200) not null,
    days_after varchar(200) not null,
    escalate_to_managers integer not null,
    escalate_to_staff integer not null,
    owner_id bigint,
    constraint reminder_rule_pk primary key (scope, scope_key)
);
-- What a person chose about their mails.
create table reminder_choice (
    person_id bigint primary key,
    at_hour time,
    delivery varchar(10) not null
);
