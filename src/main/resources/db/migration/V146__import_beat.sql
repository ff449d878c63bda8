-- When the node that works at an import last said that it does.
alter table source_document add column beat_at timestamp with time zone;
