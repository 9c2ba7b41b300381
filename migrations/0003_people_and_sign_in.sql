-- People: accounts are the host's, records are each organisation's, a link joins the two and can be undone.
-- Sign-in: sessions and tickets, by the SHA-256 of what the browser or the letter holds.

create schema people;
grant usage on schema people to moothall_web, moothall_jobs, moothall_keys;

create table people.account (
  org_id uuid not null constraint account_host references places.organisation,
  id uuid not null,
  email text,
  email_folded text generated always as (lower(email)) stored,
  name text,
  locale text not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  open_to uuid[] not null,
  constraint account_pk primary key (org_id, id),
  constraint account_email unique (org_id, email_folded)
);
select app.protect('people.account', 'personal', '{email, name, locale, ended_at}');
select app.let_keys('people.account', 'select');
select app.classify('people.account', '{"org_id": "key", "id": "key", "email": "personal contact",
  "email_folded": "personal contact", "name": "personal identity", "locale": "none", "made_at": "none",
  "ended_at": "none", "open_to": "key"}');

-- One organisation's record of a person or a business; needs no account.
create table people.record (
  org_id uuid not null constraint record_organisation references places.organisation,
  id uuid not null,
  kind text not null constraint record_kind check (kind in ('person', 'business')),
  name jsonb,
  birth_date date,
  email text,
  phone text,
  address jsonb,
  contact jsonb not null default '{}',
  made_at timestamptz not null,
  open_to uuid[] not null,
  constraint record_pk primary key (org_id, id)
);
select app.protect('people.record', 'personal', '{name, birth_date, email, phone, address, contact}');
select app.classify('people.record', '{"org_id": "key", "id": "key", "kind": "none", "name": "personal identity",
  "birth_date": "personal identity", "email": "personal contact", "phone": "personal contact",
  "address": "personal contact", "contact": "personal contact", "made_at": "none", "open_to": "key"}');

-- A row of the record's organisation; its id is the person's key there. No foreign key to the account (the host's).
create table people.link (
  org_id uuid not null constraint link_organisation references places.organisation,
  id uuid not null,
  account_id uuid not null,
  record_id uuid not null,
  score numeric not null,
  author text not null,
  at timestamptz not null,
  ended_at timestamptz,
  open_to uuid[] not null,
  constraint link_pk primary key (org_id, id),
  constraint link_record foreign key (org_id, record_id) references people.record (org_id, id)
);
create index link_account on people.link (org_id, account_id);
select app.protect('people.link', 'personal', '{ended_at}');
select app.let_keys('people.link', 'select');
select app.classify('people.link', '{"org_id": "key", "id": "key", "account_id": "key", "record_id": "key",
  "score": "none", "author": "none", "at": "none", "ended_at": "none", "open_to": "key"}');

create schema sign_in;
grant usage on schema sign_in to moothall_web, moothall_jobs, moothall_keys;

create table sign_in.session (
  id uuid constraint session_pk primary key,
  token_hash bytea not null constraint session_token unique,
  account_id uuid,
  made_at timestamptz not null,
  until timestamptz not null,
  ended_at timestamptz
);
create index session_account on sign_in.session (account_id);
select app.protect('sign_in.session', 'local');
select app.let_keys('sign_in.session', 'select, insert, update (token_hash, account_id, until, ended_at), delete');
select app.classify('sign_in.session', '{"id": "key", "token_hash": "key", "account_id": "key", "made_at": "none",
  "until": "none", "ended_at": "none"}');

-- An unguessable link, or a reference and a code: a draft saved, a case followed, someone else pays.
create table sign_in.ticket (
  org_id uuid not null,
  id uuid not null,
  kind text not null,
  subject uuid not null,
  secret_hash bytea,
  account_id uuid,
  made_at timestamptz not null,
  until timestamptz not null,
  ended_at timestamptz,
  constraint ticket_pk primary key (org_id, id),
  constraint ticket_secret unique (org_id, secret_hash)
);
create index ticket_account on sign_in.ticket (org_id, account_id);
select app.protect('sign_in.ticket', 'local');
select app.let_keys('sign_in.ticket', 'select, insert, update (account_id, secret_hash, until, ended_at), delete');
select app.classify('sign_in.ticket', '{"org_id": "key", "id": "key", "kind": "none", "subject": "key",
  "secret_hash": "key", "account_id": "key", "made_at": "none", "until": "none", "ended_at": "none"}');

create table sign_in.session_ticket (
  session uuid not null constraint session_ticket_session references sign_in.session on delete cascade,
  org_id uuid not null,
  ticket uuid not null,
  constraint session_ticket_pk primary key (session, org_id, ticket),
  constraint session_ticket_ticket foreign key (org_id, ticket) references sign_in.ticket (org_id, id) on delete cascade
);
select app.protect('sign_in.session_ticket', 'local');
select app.let_keys('sign_in.session_ticket', 'select, insert, delete');
select app.classify('sign_in.session_ticket', '{"session": "key", "org_id": "key", "ticket": "key"}');

-- A key come by within the transaction (a ticket presented, one's own new link) is held from then on.
create function app.hold(p_key uuid) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if p_key = any(app.keys()) then return; end if;
  if cardinality(app.keys()) >= 64 then raise exception 'too many keys' using errcode = 'MH002'; end if;
  perform app.set_local('app.keys', (coalesce(app.keys(), '{}') || p_key)::text);
end $$;
select app.keys_own('app.hold(uuid)', '');

-- Sessions end by the server's own time, not the node's clock: moving a demo's clock signs nobody out.
create function sign_in.open_session(p_token_hash bytea, p_until timestamptz) returns uuid
  language plpgsql security definer set search_path = pg_catalog as $$
declare v_id uuid := gen_random_uuid();
begin
  insert into sign_in.session values (v_id, p_token_hash, null, transaction_timestamp(), p_until, null);
  perform app.set_local('app.session', v_id::text);
  return v_id;
end $$;
-- The session of this transaction becomes the account's, under a new token: the one from before signing in is dead.
create function sign_in.sign_in(p_new_token_hash bytea, p_account uuid, p_until timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update sign_in.session set token_hash = p_new_token_hash, account_id = p_account, until = p_until
    where id = app.session() and ended_at is null;
  if not found then raise exception 'no session to sign in' using errcode = 'MH003'; end if;
end $$;
create function sign_in.end_session() returns void language sql security definer set search_path = pg_catalog as $$
  update sign_in.session set ended_at = transaction_timestamp() where id = app.session() and ended_at is null $$;
create function sign_in.end_sessions_of(p_account uuid) returns void language sql security definer
  set search_path = pg_catalog as $$
  update sign_in.session set ended_at = transaction_timestamp() where account_id = p_account and ended_at is null $$;
create function sign_in.account_for(p_email text) returns uuid language sql stable security definer
  set search_path = pg_catalog as $$
  select id from people.account where org_id = app.host() and email_folded = lower(p_email) and ended_at is null $$;

create function sign_in.issue_ticket(p_org uuid, p_kind text, p_subject uuid, p_secret_hash bytea, p_until timestamptz)
  returns uuid language plpgsql security definer set search_path = pg_catalog as $$
declare v_id uuid := gen_random_uuid();
begin
  if not coalesce(p_org = any(app.writes()), false) then
    raise exception 'no ticket there' using errcode = 'MH001';
  end if;
  insert into sign_in.ticket values (p_org, v_id, p_kind, p_subject, p_secret_hash, null, app.now(), p_until, null);
  if app.session() is not null then
    insert into sign_in.session_ticket values (app.session(), p_org, v_id);
  end if;
  perform app.hold(v_id);
  return v_id;
end $$;
-- The ticket that the secret opens, and what it is for; nothing when it is unknown, over, or claimed by somebody else.
create function sign_in.present_ticket(p_org uuid, p_secret_hash bytea, out id uuid, out kind text, out subject uuid)
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  select t.id, t.kind, t.subject into id, kind, subject from sign_in.ticket t
    where t.org_id = p_org and t.secret_hash = p_secret_hash and t.ended_at is null and t.until > app.now()
      and (t.account_id is null or t.account_id = (app.actor() ->> 'account')::uuid);
  if id is null then return; end if;
  if app.session() is not null then
    insert into sign_in.session_ticket values (app.session(), p_org, id) on conflict do nothing;
  end if;
  perform app.hold(id);
end $$;
-- A new secret for a ticket that is held: each message sends its own and the one before it is dead.
create function sign_in.renew_ticket(p_org uuid, p_ticket uuid, p_secret_hash bytea, p_until timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update sign_in.ticket set secret_hash = p_secret_hash, until = p_until
    where org_id = p_org and id = p_ticket and ended_at is null and id = any(app.keys());
  return found;
end $$;
create function sign_in.claim_ticket(p_org uuid, p_ticket uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update sign_in.ticket set account_id = (app.actor() ->> 'account')::uuid
    where org_id = p_org and id = p_ticket and ended_at is null and account_id is null and id = any(app.keys())
      and app.actor() ->> 'kind' = 'person';
  return found;
end $$;
create function sign_in.end_ticket(p_org uuid, p_ticket uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update sign_in.ticket set ended_at = app.now()
    where org_id = p_org and id = p_ticket and ended_at is null and (id = any(app.keys()) or org_id = any(app.keys()));
  return found;
end $$;
-- One's own link, made in this transaction, opens what it locks from now on.
create function people.hold_link(p_org uuid, p_link uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform from people.link where org_id = p_org and id = p_link and ended_at is null
    and account_id = (app.actor() ->> 'account')::uuid and app.actor() ->> 'kind' = 'person';
  if not found then return false; end if;
  perform app.hold(p_link);
  return true;
end $$;

select app.keys_own('sign_in.open_session(bytea, timestamptz)', 'moothall_web');
select app.keys_own('sign_in.sign_in(bytea, uuid, timestamptz)', 'moothall_web');
select app.keys_own('sign_in.end_session()', 'moothall_web');
select app.keys_own('sign_in.end_sessions_of(uuid)', 'moothall_web, moothall_jobs');
select app.keys_own('sign_in.account_for(text)', 'moothall_web, moothall_jobs');
select app.keys_own('sign_in.issue_ticket(uuid, text, uuid, bytea, timestamptz)', 'moothall_web, moothall_jobs');
select app.keys_own('sign_in.present_ticket(uuid, bytea)', 'moothall_web');
select app.keys_own('sign_in.renew_ticket(uuid, uuid, bytea, timestamptz)', 'moothall_web, moothall_jobs');
select app.keys_own('sign_in.claim_ticket(uuid, uuid)', 'moothall_web');
select app.keys_own('sign_in.end_ticket(uuid, uuid)', 'moothall_web, moothall_jobs');
select app.keys_own('people.hold_link(uuid, uuid)', 'moothall_web');
