-- 档次, 名额 by direction as a JSON list, what comes of missing it, and how much hangs on it.
alter table action_item add column tier varchar(200);
alter table action_item add column quotas text;
alter table action_item add column consequence text;
alter table action_item add column importance varchar(20) not null default 'NORMAL';

-- Files that were uploaded as forms of items: nothing else is handed out as one.
create table item_template (
    file_id bigint primary key references stored_file (id),
    uploaded_by bigint,
    uploaded_at timestamp with time zone not null
);
