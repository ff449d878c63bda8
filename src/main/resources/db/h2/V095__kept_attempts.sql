-- The log of attempts is proof: a line is never changed, and may be deleted only when it is more than five years old.
create trigger envelope_attempt_kept before update, delete on envelope_attempt
    for each row call 'org.policydesk.mail.KeptAttempts';
