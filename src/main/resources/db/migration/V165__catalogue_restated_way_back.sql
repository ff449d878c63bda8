-- What stood there before what was said of a round, or the programme's name, was refused, for the way back; empty where none was.
alter table catalogue_round add column before_refusal text;
alter table catalogue_listing add column title_before_refusal varchar(300);
