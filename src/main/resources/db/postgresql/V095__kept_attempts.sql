-- The log of attempts is proof: a line is never changed, and may be deleted only when it is more than five years old.
create function keep_attempt() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.at < now() - interval '5 years' then
        return old;
    end if;
    raise exception 'line % of the log of attempts is proof: it is never changed, and kept for five years', old.id
        using errcode = 'restrict_violation';
end
$$;
create trigger envelope_attempt_kept before update or delete on envelope_attempt
    for each row execute function keep_attempt();
