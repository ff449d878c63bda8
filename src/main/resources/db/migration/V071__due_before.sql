-- What a message about a moved date says: the date before, and why it moved.
alter table due_message add column due_before date;
alter table due_message add column cut_off_before time;
alter table due_message add column move_reason varchar(20);
