-- The place: its organisations, their teams and people at work, its properties, and what each organisation has settled.

create schema places;
grant usage on schema places to moothall_web, moothall_jobs, moothall_keys;

create table places.organisation (
  id uuid constraint organisation_pk primary key,
  slug text not null constraint organisation_slug unique
    constraint organisation_slug_words check (slug ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  name jsonb not null,
  kind text not null,
  languages text[] not null,
  brand jsonb not null default '{}',
  contact jsonb not null default '{}',
  founded_on date,
  dissolved_on date,
  predecessors uuid[] not null default '{}'
);
select app.protect('places.organisation', 'public',
  '{name, kind, languages, brand, contact, founded_on, dissolved_on, predecessors}');
select app.let_keys('places.organisation', 'select');
select app.classify('places.organisation', '{"id": "key", "slug": "none", "name": "none", "kind": "none",
  "languages": "none", "brand": "none", "contact": "none", "founded_on": "none", "dissolved_on": "none",
  "predecessors": "key"}');

-- The key of an organisation's own machinery (letters, retention, export): held by app.begin_job alone, never a person.
create table places.organisation_key (
  org_id uuid not null constraint organisation_key_pk primary key,
  jobs uuid not null
);
select app.protect('places.organisation_key', 'local');
select app.let_keys('places.organisation_key', 'select, insert');
select app.classify('places.organisation_key', '{"org_id": "key", "jobs": "key"}');

-- Gives a new organisation its jobs key; the first of a node becomes its host. Called once its row stands.
create function places.found(p_org uuid) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not p_org = any(app.keys()) then raise exception 'not yours to found' using errcode = 'MH001'; end if;
  insert into places.organisation_key values (p_org, gen_random_uuid()) on conflict do nothing;
  update app.node set host = p_org where host is null;
end $$;
select app.keys_own('places.found(uuid)', 'moothall_jobs');

-- The locks of a row of one organisation: those named, the organisation's own unless restricted, its jobs key always.
create function app.locks_for(p_org uuid, p_locks uuid[], p_restricted boolean default false) returns uuid[]
  language sql stable security definer set search_path = pg_catalog as $$
  select array(select distinct k from unnest(
    p_locks || case when p_restricted then '{}'::uuid[] else array[p_org] end
    || (select jobs from places.organisation_key where org_id = p_org)) k where k is not null) $$;
select app.keys_own('app.locks_for(uuid, uuid[], boolean)', 'moothall_web, moothall_jobs, moothall_keys');

create table places.team (
  org_id uuid not null constraint team_organisation references places.organisation,
  id uuid not null,
  name jsonb not null,
  ended_on date,
  constraint team_pk primary key (org_id, id)
);
select app.protect('places.team', 'tenant', '{name, ended_on}');
select app.classify('places.team', '{"org_id": "key", "id": "key", "name": "none", "ended_on": "none"}');

-- A person at work: one organisation, one team, roles, from and to. account_id has no foreign key: it is the host's.
create table places.membership (
  org_id uuid not null constraint membership_organisation references places.organisation,
  id uuid not null,
  account_id uuid not null,
  team_id uuid,
  roles text[] not null,
  name text not null,
  from_on date not null,
  to_on date,
  on_behalf_of uuid,
  open_to uuid[] not null,
  constraint membership_pk primary key (org_id, id),
  constraint membership_team foreign key (org_id, team_id) references places.team (org_id, id)
);
create index membership_account on places.membership (account_id);
select app.protect('places.membership', 'personal', '{team_id, roles, name, to_on}');
select app.let_keys('places.membership', 'select');
select app.classify('places.membership', '{"org_id": "key", "id": "key", "account_id": "key", "team_id": "key",
  "roles": "none", "name": "personal identity", "from_on": "none", "to_on": "none", "on_behalf_of": "key",
  "open_to": "key"}');

create table places.property (
  org_id uuid not null constraint property_organisation references places.organisation,
  id uuid not null,
  uprn bigint,
  usrn bigint,
  lines text[] not null,
  town text,
  postcode text not null,
  areas text[] not null default '{}',
  constraint property_pk primary key (org_id, id),
  constraint property_uprn unique (org_id, uprn)
);
create index property_postcode on places.property (org_id, postcode);
select app.protect('places.property', 'tenant', '{uprn, usrn, lines, town, postcode, areas}');
select app.classify('places.property', '{"org_id": "key", "id": "key", "uprn": "none", "usrn": "none", "lines": "none",
  "town": "none", "postcode": "none", "areas": "none"}');

-- What an organisation has settled, by key and from a day on: the holds it requires, its retention, its dated parameters.
create table places.setting (
  org_id uuid not null constraint setting_organisation references places.organisation,
  key text not null,
  from_on date not null default '1970-01-01',
  value jsonb not null,
  constraint setting_pk primary key (org_id, key, from_on)
);
select app.protect('places.setting', 'tenant', '{value}');
select app.classify('places.setting', '{"org_id": "key", "key": "none", "from_on": "none", "value": "none"}');
