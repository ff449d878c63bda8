-- What takes somebody who is signed in from one node to another; of the ticket itself only the digest is kept.
create table sign_in_ticket (
    digest varchar(64) primary key,
    person_id bigint not null references person (id) on delete cascade,
    person_version integer not null,
    company_id bigint,
    expires_at timestamp with time zone not null
);
create index sign_in_ticket_expiry on sign_in_ticket (expires_at);
create index sign_in_ticket_person on sign_in_ticket (person_id);
