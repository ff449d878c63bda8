-- Light or dark as the person wants it; SYSTEM follows their device.
alter table person add column color_scheme varchar(10) not null default 'SYSTEM';
