-- Sending changes an envelope's state twice: an index more is a write more each time, and the one by state serves as well.
drop index envelope_purpose;
