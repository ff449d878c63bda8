-- Whether the mail's text has gone, its time being over; to whom it went, when, and what the server said stays.
alter table envelope add column text_gone boolean not null default false;
create index envelope_text on envelope (text_gone, created_at);
-- By which what is over is found.
create index used_link_used on used_link (used_at);
create index redraft_done on redraft (done_at);
create index invitation_ended on invitation (ended_at);
create index calendar_feed_revoked on calendar_feed (revoked_at);
create index matching_run_started on matching_run (started_at);
create index source_document_state on source_document (state, uploaded_at);
