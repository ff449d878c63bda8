-- The ledger of mails to staff about the days of the association's own reports: one line for each rung of each version of a date.
create table report_notice (
    recommendation_id bigint not null references recommendation (id),
    person_id bigint not null,
    rung integer not null,
    due_version integer not null,
    written_at timestamp with time zone not null,
    constraint report_notice_once primary key (recommendation_id, person_id, rung, due_version)
);
