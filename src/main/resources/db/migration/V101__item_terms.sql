-- Conditions, quota, consequence of missing it and contact as they were found; null where nothing was.
alter table action_item add column terms text;
-- The item of the explained policy that this one, of an interpretation, only repeats.
alter table action_item add column repeats bigint references action_item (id);
