-- Grows with every change of the tables, so that each node notices what another one changed.
create table calendar_change (
    id int primary key,
    number bigint not null
);
insert into calendar_change (id, number) values (1, 0);
