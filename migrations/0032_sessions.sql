-- A signed-in session ends when nobody has used it for a while, and at the latest at `ends_at`. Its holder sees where it is.
alter table sign_in.session add column ends_at timestamptz;
alter table sign_in.session add column signed_in_at timestamptz;
alter table sign_in.session add column used_at timestamptz;
alter table sign_in.session add column device text;
select app.classify('sign_in.session', '{"ends_at": "none", "signed_in_at": "none", "used_at": "none",
  "device": "personal contact"}');
grant update (ends_at, signed_in_at, used_at, device) on sign_in.session to moothall_keys;

-- The session of this transaction becomes the account's under a new token, as sign_in.sign_in, and runs out by itself.
create function sign_in.start(p_new_token_hash bytea, p_account uuid, p_idle interval, p_longest interval, p_device text)
  returns void language plpgsql security definer set search_path = pg_catalog as $$
declare v_now timestamptz := transaction_timestamp();
begin
  update sign_in.session set token_hash = p_new_token_hash, account_id = p_account, until = v_now + least(p_idle, p_longest),
      ends_at = v_now + p_longest, signed_in_at = v_now, used_at = v_now, device = p_device
    where id = app.session() and ended_at is null;
  if not found then raise exception 'no session to sign in' using errcode = 'MH003'; end if;
end $$;
-- Used just now: it runs out that much later, but never after its last moment.
create function sign_in.touch(p_idle interval) returns void language sql security definer set search_path = pg_catalog as $$
  update sign_in.session set used_at = transaction_timestamp(), until = least(ends_at, transaction_timestamp() + p_idle)
    where id = app.session() and ends_at is not null and ended_at is null $$;
create function sign_in.own_sessions() returns table (id uuid, signed_in_at timestamptz, used_at timestamptz, device text,
  current boolean) language sql stable security definer set search_path = pg_catalog as $$
  select s.id, coalesce(s.signed_in_at, s.made_at), coalesce(s.used_at, s.made_at), s.device, s.id = app.session()
    from sign_in.session s where s.account_id = (app.actor() ->> 'account')::uuid and s.ended_at is null
      and s.until > transaction_timestamp() order by 3 desc limit 100 $$;
-- One of one's own, or all of them (p_id null); how many there were.
create function sign_in.end_own_sessions(p_id uuid) returns integer language plpgsql security definer
  set search_path = pg_catalog as $$
declare v_ended integer;
begin
  update sign_in.session s set ended_at = transaction_timestamp()
    where s.account_id = (app.actor() ->> 'account')::uuid and s.ended_at is null and s.until > transaction_timestamp()
      and (p_id is null or s.id = p_id);
  get diagnostics v_ended = row_count;
  return v_ended;
end $$;
select app.keys_own('sign_in.start(bytea, uuid, interval, interval, text)', 'moothall_web');
select app.keys_own('sign_in.touch(interval)', 'moothall_web');
select app.keys_own('sign_in.own_sessions()', 'moothall_web');
select app.keys_own('sign_in.end_own_sessions(uuid)', 'moothall_web');

-- What somebody typed into a form whose session had run out by then: kept for the account that it was, until it is shown
-- to them again after signing in, and no longer than a day.
create table sign_in.kept (
  org_id uuid not null constraint kept_organisation references places.organisation,
  id uuid not null,
  account_id uuid not null,
  path text not null,
  form jsonb not null,
  at timestamptz not null,
  open_to uuid[] not null,
  constraint kept_pk primary key (org_id, id)
);
create index kept_account on sign_in.kept (org_id, account_id, at);
select app.protect('sign_in.kept', 'personal', p_deletes => true, p_inserts => false);
select app.let_keys('sign_in.kept', 'select, insert, delete');
select app.classify('sign_in.kept', '{"org_id": "key", "id": "key", "account_id": "key", "path": "key",
  "form": "special protected", "at": "none", "open_to": "key"}');
-- By the token that came: true where it was a signed-in session that has run out (not one that was ended on purpose).
create function sign_in.keep_form(p_token_hash bytea, p_path text, p_form jsonb) returns boolean language plpgsql
  security definer set search_path = pg_catalog as $$
declare v_account uuid; v_now timestamptz := transaction_timestamp();
begin
  select account_id into v_account from sign_in.session
    where token_hash = p_token_hash and account_id is not null and ended_at is null and until <= v_now;
  if v_account is null then return false; end if;
  delete from sign_in.kept where org_id = app.host() and account_id = v_account;
  insert into sign_in.kept (org_id, id, account_id, path, form, at, open_to)
    values (app.host(), gen_random_uuid(), v_account, p_path, p_form, v_now, app.locks_for(app.host(), array[v_account], true));
  return true;
end $$;
-- Sent again: it is not kept any longer.
create function sign_in.drop_kept(p_id uuid) returns void language sql security definer set search_path = pg_catalog as $$
  delete from sign_in.kept where org_id = app.host() and id = p_id
    and account_id = (app.actor() ->> 'account')::uuid $$;
-- Has a signed-in session run out that this token was of?
create function sign_in.has_run_out(p_token_hash bytea) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from sign_in.session where token_hash = p_token_hash and account_id is not null
    and ended_at is null and until <= transaction_timestamp()) $$;
select app.keys_own('sign_in.keep_form(bytea, text, jsonb)', 'moothall_web');
select app.keys_own('sign_in.drop_kept(uuid)', 'moothall_web');
select app.keys_own('sign_in.has_run_out(bytea)', 'moothall_web');

-- A person's draft is found from their account, whichever browser it was begun in: the ticket is the account's at once.
grant create on schema sign_in to moothall_keys;
set local role moothall_keys;
create or replace function sign_in.issue_ticket(p_org uuid, p_kind text, p_subject uuid, p_secret_hash bytea,
  p_until timestamptz) returns uuid language plpgsql security definer set search_path = pg_catalog as $$
declare v_id uuid := gen_random_uuid();
begin
  if not coalesce(p_org = any(app.writes()), false) then
    raise exception 'no ticket there' using errcode = 'MH001';
  end if;
  insert into sign_in.ticket values (p_org, v_id, p_kind, p_subject, p_secret_hash,
    case when app.actor() ->> 'kind' = 'person' then (app.actor() ->> 'account')::uuid end, app.now(), p_until, null);
  if app.session() is not null then
    insert into sign_in.session_ticket values (app.session(), p_org, v_id);
  end if;
  perform app.hold(v_id);
  return v_id;
end $$;
reset role;
revoke create on schema sign_in from moothall_keys;
