-- How many mails a domain was handed lately, which bounds how many it is handed next.
alter table envelope add column recipient_domain varchar(254) not null default '';
update envelope set recipient_domain = lower(substring(recipient_address from position('@' in recipient_address) + 1));
alter table envelope add column last_attempt_at timestamp with time zone;
create index envelope_domain on envelope (recipient_domain, last_attempt_at);
