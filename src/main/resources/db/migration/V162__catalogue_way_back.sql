-- What stood there before a change was refused, for the way back; empty where none was.
alter table catalogue_item add column before_refusal text;
-- Whether the desk keeps the item as its own since the catalogue does not have it any more.
alter table catalogue_item add column own boolean default false not null;
-- The change that waits for a second person, and what holds as taken over once that person approves.
alter table catalogue_item add column handed_over bigint;
alter table catalogue_item add column handed_content text;
