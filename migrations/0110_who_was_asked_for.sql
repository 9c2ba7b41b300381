-- A code is sent by the host, with whom accounts are. Somebody who takes part without one was on the page of another
-- organisation of the place: the email says at whose.
alter table sign_in.code add column organisation uuid;
select app.classify('sign_in.code', '{"organisation": "none"}');

drop function sign_in.ask_code(text, bytea, bytea, text, integer, integer);
create function sign_in.ask_code(p_email text, p_mark bytea, p_network bytea, p_locale text, p_most integer,
  p_most_of_network integer, p_organisation uuid) returns text language plpgsql security definer
  set search_path = pg_catalog as $$
declare v_since timestamptz := transaction_timestamp() - interval '1 hour';
begin
  if app.session() is null then raise exception 'a code is asked for in a session' using errcode = 'MH003'; end if;
  insert into sign_in.asked as a values (app.session(), p_email, p_mark, transaction_timestamp())
    on conflict (session) do update set email = excluded.email, mark = excluded.mark, at = excluded.at;
  perform pg_advisory_xact_lock(hashtextextended(encode(p_mark, 'hex'), 1));
  if (select count(*) from sign_in.code where mark = p_mark and asked_at > v_since) >= p_most then return 'address'; end if;
  if (select count(*) from sign_in.code where network = p_network and asked_at > v_since) >= p_most_of_network then
    return 'network';
  end if;
  update sign_in.code set ended_at = transaction_timestamp() where mark = p_mark and ended_at is null;
  insert into sign_in.code (id, mark, network, email, locale, asked_at, organisation)
    values (gen_random_uuid(), p_mark, p_network, p_email, p_locale, transaction_timestamp(), p_organisation);
  return 'asked';
end $$;
select app.keys_own('sign_in.ask_code(text, bytea, bytea, text, integer, integer, uuid)', 'moothall_web');
