alter table policy add column expires_on date;
-- What it puts out of force, as a JSON list of titles with their numbers.
alter table policy add column repeals text;
-- The policy that an interpretation explains; the policy found earlier, in another compilation, that this one is.
alter table policy add column explains bigint references policy (id);
alter table policy add column same_as bigint references policy (id);
-- The title without what differs from printing to printing; null for policies found before this column was there.
alter table policy add column title_key varchar(300);
create index policy_title_key on policy (title_key);
create index policy_doc_number on policy (doc_number);
