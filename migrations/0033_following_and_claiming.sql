-- A person's drafts by their account; a case followed by its reference and a code; a request made without an account that
-- becomes its account's.

-- The drafts of whoever acts, at every organisation: what they are and where, never what was answered.
create function applications.own_drafts() returns table (org_id uuid, design_id text, version text, updated_at timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
  select d.org_id, d.design_id, d.version, d.updated_at from sign_in.ticket t
    join applications.draft d on d.org_id = t.org_id and d.ticket_id = t.id
    where t.account_id = (app.actor() ->> 'account')::uuid and app.actor() ->> 'kind' = 'person'
      and t.ended_at is null and t.until > app.now() order by d.updated_at desc limit 50 $$;
select app.keys_own('applications.own_drafts()', 'moothall_web');
create index ticket_of_account on sign_in.ticket (account_id) where account_id is not null;

-- A code is asked for by a link (secret_hash is of its secret) or by a reference and an email address (it is a keyed mark of
-- the reference). Only the job knows whether the two belong together; where they do it names the ticket that the code opens.
alter table applications.code add column reference text;
alter table applications.code add column email text;
alter table applications.code add column ticket_id uuid;
select app.classify('applications.code', '{"reference": "key", "email": "personal contact", "ticket_id": "key"}');
grant update (email, ticket_id) on applications.code to moothall_jobs;

create function applications.ask_reference_code(p_org uuid, p_mark bytea, p_reference text, p_email text, p_locale text,
  p_most integer) returns boolean language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(p_mark, 'hex'), 1));
  insert into applications.code (org_id, id, secret_hash, asked_at, locale, tries, reference, email)
    select p_org, gen_random_uuid(), p_mark, app.now(), p_locale, 0, p_reference, p_email
    where (select count(*) from applications.code
           where org_id = p_org and secret_hash = p_mark and asked_at > app.now() - interval '1 hour') < p_most;
  return found;
end $$;
-- As applications.use_code, and no more than so many wrong guesses an hour at one link or reference, over all its codes. A
-- code of a reference gives this session the ticket that it opens; `subject` is then what that is for.
create function applications.try_code(p_org uuid, p_mark bytea, p_code_hash bytea, p_most integer, out result text,
  out subject uuid) language plpgsql security definer set search_path = pg_catalog as $$
declare v_code applications.code;
begin
  if not sign_in.may_guess(p_mark, p_most) then result := 'too-many'; return; end if;
  select * into v_code from applications.code c where c.org_id = p_org and c.secret_hash = p_mark
    and c.code_hash is not null and c.used_at is null and c.until > app.now() order by c.asked_at desc limit 1 for update;
  if v_code.id is not null and v_code.tries < 5 then
    update applications.code set tries = tries + 1, used_at = case when code_hash = p_code_hash then app.now() end
      where org_id = p_org and id = v_code.id;
    if v_code.code_hash = p_code_hash then
      result := 'good';
      if v_code.ticket_id is not null then
        select t.subject into subject from sign_in.ticket t where t.org_id = p_org and t.id = v_code.ticket_id
          and t.ended_at is null and t.until > app.now()
          and (t.account_id is null or t.account_id = (app.actor() ->> 'account')::uuid);
        if subject is null then result := 'claimed'; return; end if;
        insert into sign_in.session_ticket values (app.session(), p_org, v_code.ticket_id) on conflict do nothing;
        perform app.hold(v_code.ticket_id);
        if app.actor() ->> 'kind' = 'person' then perform sign_in.claim_ticket(p_org, v_code.ticket_id); end if;
      end if;
      return;
    end if;
  end if;
  perform sign_in.note_guess(p_mark);
  result := 'wrong';
end $$;
select app.keys_own('applications.ask_reference_code(uuid, bytea, text, text, text, integer)', 'moothall_web');
select app.keys_own('applications.try_code(uuid, bytea, bytea, integer)', 'moothall_web');

-- What somebody took into their account: a job gives them the case as well, so that it stands on their home.
alter table sign_in.ticket add column claimed_at timestamptz;
alter table sign_in.ticket add column given_at timestamptz;
select app.classify('sign_in.ticket', '{"claimed_at": "none", "given_at": "none"}');
grant update (claimed_at, given_at) on sign_in.ticket to moothall_keys;
create index ticket_claimed on sign_in.ticket (org_id) where claimed_at is not null and given_at is null;
grant create on schema sign_in to moothall_keys;
set local role moothall_keys;
create or replace function sign_in.claim_held() returns integer language plpgsql security definer set search_path = pg_catalog as $$
declare v_claimed integer;
begin
  update sign_in.ticket t set account_id = s.account_id, claimed_at = app.now()
    from sign_in.session s, sign_in.session_ticket st
    where s.id = app.session() and s.account_id is not null and s.ended_at is null and st.session = s.id
      and t.org_id = st.org_id and t.id = st.ticket and t.account_id is null and t.ended_at is null;
  get diagnostics v_claimed = row_count;
  return v_claimed;
end $$;
create or replace function sign_in.claim_ticket(p_org uuid, p_ticket uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update sign_in.ticket set account_id = (app.actor() ->> 'account')::uuid, claimed_at = app.now()
    where org_id = p_org and id = p_ticket and ended_at is null and account_id is null and id = any(app.keys())
      and app.actor() ->> 'kind' = 'person';
  return found;
end $$;
reset role;
revoke create on schema sign_in from moothall_keys;
create function sign_in.claimed_organisations() returns setof uuid language sql stable security definer
  set search_path = pg_catalog as $$
  select distinct org_id from sign_in.ticket where claimed_at is not null and given_at is null $$;
create function sign_in.claimed(p_org uuid) returns table (ticket uuid, subject uuid, account uuid) language plpgsql
  security definer set search_path = pg_catalog as $$
begin
  if not app.works_at(p_org) then raise exception 'not yours to give' using errcode = 'MH001'; end if;
  return query update sign_in.ticket t set given_at = app.now()
    where t.org_id = p_org and t.claimed_at is not null and t.given_at is null and t.account_id is not null
    returning t.id, t.subject, t.account_id;
end $$;
select app.keys_own('sign_in.claimed_organisations()', 'moothall_jobs');
select app.keys_own('sign_in.claimed(uuid)', 'moothall_jobs');
