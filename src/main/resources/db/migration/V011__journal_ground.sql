-- What a change rests on: where the value comes from, and the number of the file that the subject's module keeps as proof.
alter table journal add column ground text;
alter table journal add column proof_id bigint;
