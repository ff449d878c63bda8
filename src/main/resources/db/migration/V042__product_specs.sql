-- The number of the catalogue's entry that a product is, what proves it, and whether a person found that it reaches the
-- entry's parameters.
alter table member_product add column entry_number varchar(40);
alter table member_product add column evidence_id bigint references member_evidence (id);
alter table member_product add column specs_met boolean;
alter table member_product add column specs_note varchar(500);
alter table member_product add column specs_at timestamp with time zone;
alter table member_product add column specs_by bigint;
