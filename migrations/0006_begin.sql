-- The one door: who acts, which keys they hold, where they may write. Worked out anew in each transaction, never cached.
-- Errors: MH001 not yours, MH002 too many keys, MH003 no session, MH004 not a demo.

create function app.set_context(p_org uuid, p_session uuid, p_actor jsonb, p_purpose text, p_keys uuid[], p_writes uuid[])
  returns void language plpgsql set search_path = pg_catalog as $$
declare v_keys uuid[] := array_remove(p_keys, null);
begin
  if cardinality(v_keys) > 64 then raise exception 'too many keys' using errcode = 'MH002'; end if;
  execute format('set local app.org = %L', coalesce(p_org::text, ''));
  execute format('set local app.session = %L', coalesce(p_session::text, ''));
  execute format('set local app.actor = %L', p_actor);
  execute format('set local app.purpose = %L', p_purpose);
  execute format('set local app.keys = %L', v_keys);
  execute format('set local app.writes = %L', array_remove(p_writes, null));
end $$;
grant execute on function app.set_context(uuid, uuid, jsonb, text, uuid[], uuid[]) to moothall_keys;

create function app.begin(p_token_hash bytea, p_org uuid, p_membership uuid, p_purpose text, p_case uuid,
  out actor jsonb, out now timestamptz, out writes uuid[], out session uuid)
  language plpgsql security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_variable
declare
  v_account uuid; v_name text; v_host uuid := app.host(); v_links uuid[]; v_tickets uuid[]; m record;
begin
  now := app.now();
  if p_token_hash is not null then
    select s.id, a.id, a.name into session, v_account, v_name from sign_in.session s
      left join people.account a on a.org_id = v_host and a.id = s.account_id and a.ended_at is null
      where s.token_hash = p_token_hash and s.ended_at is null and s.until > transaction_timestamp();
  end if;

  if p_membership is not null then
    select t.* into m from places.membership t
      where t.account_id = v_account and t.id = p_membership and t.from_on <= app.today()
        and (t.to_on is null or t.to_on >= app.today());
    if m.id is null then raise exception 'not your membership' using errcode = 'MH001'; end if;
    actor := jsonb_build_object('kind', 'member', 'account', v_account, 'membership', m.id, 'org', m.org_id,
      'team', m.team_id, 'roles', m.roles, 'name', m.name);
    writes := array[m.org_id, v_host];
    perform app.set_context(p_org, session, actor, p_purpose, array[m.org_id, m.id], writes);
    return;
  end if;

  if session is not null then
    v_tickets := array(
      select t.id from sign_in.session_ticket st
        join sign_in.ticket t on t.org_id = st.org_id and t.id = st.ticket
        where st.session = session and st.org_id = p_org and t.account_id is null and t.ended_at is null and t.until > now
      union
      select t.id from sign_in.ticket t
        where t.org_id = p_org and t.account_id = v_account and t.ended_at is null and t.until > now);
  end if;
  if v_account is null then
    actor := jsonb_build_object('kind', 'anyone', 'tickets', coalesce(v_tickets, '{}'));
  else
    v_links := array(select l.id from people.link l
      where l.org_id = p_org and l.account_id = v_account and l.ended_at is null order by l.at);
    actor := jsonb_build_object('kind', 'person', 'account', v_account, 'link', v_links[1], 'tickets', v_tickets,
      'name', (select a.name from people.account a where a.org_id = v_host and a.id = v_account));
  end if;
  writes := array[p_org, v_host];
  perform app.set_context(p_org, session, actor, p_purpose, v_account || v_links || v_tickets, writes);
end $$;

-- A job of one organisation, or an operator at the command line: its own key and its jobs key, nobody's else.
create function app.begin_job(p_org uuid, p_purpose text, p_case uuid, p_actor jsonb,
  out actor jsonb, out now timestamptz, out writes uuid[], out session uuid)
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not coalesce(p_actor ->> 'kind' in ('job', 'operator'), false) then
    raise exception 'a job acts as a job' using errcode = 'MH001';
  end if;
  actor := p_actor;
  now := app.now();
  writes := array[p_org, app.host()];
  perform app.set_context(p_org, null, p_actor, p_purpose,
    p_org || array(select jobs from places.organisation_key where org_id = p_org), writes);
end $$;
select app.keys_own('app.begin(bytea, uuid, uuid, text, uuid)', 'moothall_web');
select app.keys_own('app.begin_job(uuid, text, uuid, jsonb)', 'moothall_jobs');

-- Forgets what has run out: sessions a day after their end, tickets a month after, idempotency keys after a week. In
-- steps of p_limit rows a table; returns how many went, so that a job asks again until there are none.
create function app.sweep(p_limit integer) returns integer language plpgsql security definer set search_path = pg_catalog
  as $$
declare v_gone integer; v_all integer := 0;
begin
  delete from sign_in.session where id = any(array(select id from sign_in.session
    where least(until, coalesce(ended_at, until)) < transaction_timestamp() - interval '1 day' limit p_limit));
  get diagnostics v_gone = row_count;
  v_all := v_all + v_gone;
  delete from sign_in.ticket where (org_id, id) in (select org_id, id from sign_in.ticket
    where least(until, coalesce(ended_at, until)) < app.now() - interval '1 month' limit p_limit);
  get diagnostics v_gone = row_count;
  v_all := v_all + v_gone;
  delete from app.idempotency where (org_id, session, key) in (select org_id, session, key from app.idempotency
    where at < app.now() - interval '7 days' limit p_limit);
  get diagnostics v_gone = row_count;
  return v_all + v_gone;
end $$;
select app.keys_own('app.sweep(integer)', 'moothall_jobs');
