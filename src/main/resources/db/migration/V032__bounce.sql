-- Addresses that mails came back from, until somebody says that they are right again.
create table bad_address (
    address varchar(254) primary key,
    since timestamp with time zone not null,
    reason varchar(500) not null
);
create index envelope_purpose on envelope (purpose, state);
