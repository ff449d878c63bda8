-- The notice (转发通知) that a recommending unit's own date rests on.
alter table local_due add column file_id bigint references stored_file (id);
