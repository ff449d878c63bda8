-- Links in mails that were used: each acts once.
create table used_link (
    link varchar(64) primary key,
    used_at timestamp with time zone not null,
    person_id bigint not null,
    task_id bigint not null,
    act varchar(20) not null
);
