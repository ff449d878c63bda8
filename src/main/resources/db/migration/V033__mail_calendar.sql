-- The dates of a mail as a calendar file (iCalendar), attached to it; frozen like its text.
alter table envelope add column calendar text;
