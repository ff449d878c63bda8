create table calendar_notice (
    notice_year int primary key,
    number varchar(100) not null,
    issued_on date not null
);
create table calendar_notice_day (
    notice_year int not null references calendar_notice (notice_year),
    on_day date not null,
    kind varchar(20) not null,
    name varchar(40) not null,
    primary key (notice_year, on_day)
);
create table calendar_edit (
    on_day date primary key,
    kind varchar(20) not null
);
create table calendar_closing_day (
    on_day date primary key
);
