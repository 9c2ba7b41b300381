-- The journey before it is a case: drafts (updated in place, gone at submission or after 30 days)
-- and the way back to them.
create schema applications;
grant usage on schema applications to moothall_web, moothall_jobs, moothall_keys;

create table applications.draft (
  org_id uuid not null constraint draft_organisation references places.organisation,
  id uuid not null,
  design_id text not null,
  version text not null,
  answers jsonb not null,
  locale text not null,
  channel text not null,
  ticket_id uuid not null,
  started_at timestamptz not null,
  updated_at timestamptz not null,
  open_to uuid[] not null,
  constraint draft_pk primary key (org_id, id),
  constraint draft_of_a_version foreign key (org_id, version) references designs.version (org_id, hash)
);
-- row level security, policies and grants of its kind
select app.protect('applications.draft', 'personal', '{answers, version, locale, updated_at}', true);
select app.classify('applications.draft', '{"org_id": "key", "id": "key", "design_id": "none", "version": "none",
  "answers": "special protected", "locale": "none", "channel": "none", "ticket_id": "key", "started_at": "none",
  "updated_at": "none", "open_to": "key"}');
create index draft_by_ticket on applications.draft (org_id, ticket_id, design_id);
create index draft_by_age on applications.draft (org_id, updated_at);

-- The way back by link: who asked for it and where a code goes. The secret of the ticket stands here so that an email about
-- the draft or the case can carry it; only the person and the organisation's own jobs can read the row.
create table applications.way_back (
  org_id uuid not null constraint way_back_organisation references places.organisation,
  ticket_id uuid not null,
  secret text not null,
  email text not null,
  locale text not null,
  asked_at timestamptz not null,
  open_to uuid[] not null,
  constraint way_back_pk primary key (org_id, ticket_id, email)
);
-- row level security, policies and grants of its kind
select app.protect('applications.way_back', 'personal');
select app.classify('applications.way_back', '{"org_id": "key", "ticket_id": "key", "secret": "key", "email":
  "personal contact", "locale": "none", "asked_at": "none", "open_to": "key"}');

-- The inbox of people who opened a link in another browser: a job sends each of them a code. Whether the link is any good
-- is not told apart here: asking and waiting look the same.
create table applications.code (
  org_id uuid not null,
  id uuid not null,
  secret_hash bytea not null,
  asked_at timestamptz not null,
  locale text not null,
  code_hash bytea,
  until timestamptz,
  tries int not null,
  used_at timestamptz,
  constraint code_pk primary key (org_id, id)
);
-- row level security, policies and grants of its kind
select app.protect('applications.code', 'local');
select app.classify('applications.code', '{"org_id": "key", "id": "key", "secret_hash": "key", "asked_at": "none",
  "locale": "none", "code_hash": "key", "until": "none", "tries": "none", "used_at": "none"}');
create index code_by_secret on applications.code (org_id, secret_hash, asked_at);
select app.let_jobs('applications.code', 'select, update (code_hash, until), delete');
select app.let_keys('applications.code', 'select, insert, update (tries, used_at)');
create function applications.ask_code(p_org uuid, p_secret_hash bytea, p_locale text) returns void
  language sql security definer set search_path = pg_catalog as $$
  insert into applications.code (org_id, id, secret_hash, asked_at, locale, tries)
    select p_org, gen_random_uuid(), p_secret_hash, app.now(), p_locale, 0
    where (select count(*) from applications.code
           where org_id = p_org and secret_hash = p_secret_hash and asked_at > app.now() - interval '1 hour') < 5 $$;
-- Right within its time and its five tries, and once: whoever comes second with the same code is told no.
create function applications.use_code(p_org uuid, p_secret_hash bytea, p_code_hash bytea) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare v_code applications.code;
begin
  select * into v_code from applications.code where org_id = p_org and secret_hash = p_secret_hash
    and code_hash is not null and used_at is null and until > app.now() order by asked_at desc limit 1 for update;
  if v_code.id is null or v_code.tries >= 5 then return false; end if;
  update applications.code set tries = tries + 1, used_at = case when code_hash = p_code_hash then app.now() end
    where org_id = p_org and id = v_code.id;
  return v_code.code_hash = p_code_hash;
end $$;
select app.keys_own('applications.ask_code(uuid, bytea, text)', 'moothall_web');
select app.keys_own('applications.use_code(uuid, bytea, bytea)', 'moothall_web');
