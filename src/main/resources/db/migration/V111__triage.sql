-- 初筛: whether a policy concerns members (RELEVANT) or is only kept (ARCHIVED), and who said so; null: not decided yet.
alter table policy add column triage varchar(20);
alter table policy add column triaged_by bigint;
alter table policy add column triaged_by_name varchar(100);
alter table policy add column triaged_at timestamp with time zone;
