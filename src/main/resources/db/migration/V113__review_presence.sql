-- Who has a document's review open now, on whatever node: each open page says so every few seconds.
create table review_presence (
    document_id bigint not null references source_document (id),
    person_id bigint not null,
    person_name varchar(100) not null,
    policy_id bigint,
    -- The item being amended, if one is.
    item_id bigint,
    seen_at timestamp with time zone not null,
    primary key (document_id, person_id)
);
create index review_presence_seen on review_presence (seen_at);
