-- Staff come in by a link that works once. An invitation is the organisation's; whoever opens the link holds no key yet, so
-- what they are shown and the one act of joining stand in two functions. The secret itself is never kept.
create table places.invitation (
  org_id uuid not null constraint invitation_organisation references places.organisation,
  id uuid not null,
  name text not null,
  email text not null,
  locale text not null,
  team_id uuid,
  roles text[] not null,
  from_on date not null,
  to_on date,
  made_at timestamptz not null,
  until timestamptz not null,
  secret_hash bytea,
  sent_at timestamptz,
  joined_at timestamptz,
  cancelled_at timestamptz,
  open_to uuid[] not null,
  constraint invitation_pk primary key (org_id, id),
  constraint invitation_secret unique (org_id, secret_hash),
  constraint invitation_team foreign key (org_id, team_id) references places.team (org_id, id)
);
-- row level security, policies and grants of its kind
select app.protect('places.invitation', 'personal', '{until, secret_hash, sent_at, cancelled_at}');
select app.let_keys('places.invitation', 'select, update (joined_at)');
select app.classify('places.invitation', '{"org_id": "key", "id": "key", "name": "personal identity",
  "email": "personal contact", "locale": "none", "team_id": "key", "roles": "none", "from_on": "none", "to_on": "none",
  "made_at": "none", "until": "none", "secret_hash": "key", "sent_at": "none", "joined_at": "none",
  "cancelled_at": "none", "open_to": "key"}');

-- The open invitation that a secret belongs to; nothing when it is unknown, over, taken back or used.
create function places.invitation_for(p_org uuid, p_secret_hash bytea)
  returns table (id uuid, name text, email text, locale text, team_id uuid, roles text[], from_on date, to_on date)
  language sql stable security definer set search_path = pg_catalog as $$
  select i.id, i.name, i.email, i.locale, i.team_id, i.roles, i.from_on, i.to_on from places.invitation i
    where i.org_id = p_org and i.secret_hash = p_secret_hash and i.joined_at is null and i.cancelled_at is null
      and i.until > app.now() $$;
select app.keys_own('places.invitation_for(uuid, bytea)', 'moothall_web');

-- Uses it up: of two who open the same link at once, one joins.
create function places.use_invitation(p_org uuid, p_secret_hash bytea)
  returns table (id uuid, name text, email text, locale text, team_id uuid, roles text[], from_on date, to_on date)
  language sql security definer set search_path = pg_catalog as $$
  update places.invitation i set joined_at = app.now()
    where i.org_id = p_org and i.secret_hash = p_secret_hash and i.joined_at is null and i.cancelled_at is null
      and i.until > app.now()
    returning i.id, i.name, i.email, i.locale, i.team_id, i.roles, i.from_on, i.to_on $$;
select app.keys_own('places.use_invitation(uuid, bytea)', 'moothall_web');

-- A further organisation of the place is founded by an administrator of its host; its first administrator is invited.
grant insert on places.organisation, places.invitation to moothall_keys;
create function places.found_further(p_id uuid, p_slug text, p_name jsonb, p_kind text, p_languages text[],
  p_contact jsonb, p_invitation uuid, p_administrator text, p_email text, p_locale text)
  returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not coalesce(app.actor() ->> 'kind' = 'member' and (app.actor() ->> 'org')::uuid = app.host()
    and app.actor() -> 'roles' ? 'administrator', false) then
    raise exception 'not yours to found' using errcode = 'MH001';
  end if;
  insert into places.organisation (id, slug, name, kind, languages, contact, founded_on)
    values (p_id, p_slug, p_name, p_kind, p_languages, p_contact, app.today());
  insert into places.organisation_key values (p_id, gen_random_uuid());
  insert into places.invitation (org_id, id, name, email, locale, roles, from_on, made_at, until, open_to)
    values (p_id, p_invitation, p_administrator, p_email, p_locale, '{administrator}', app.today(), app.now(),
      app.now() + interval '7 days', app.locks_for(p_id, '{}'));
end $$;
select app.keys_own('places.found_further(uuid, text, jsonb, text, text[], jsonb, uuid, text, text, text)', 'moothall_web');

-- What was changed, newest first, without reading the cases' events.
create index event_of_no_case on journal.event (org_id, type, id) where case_id is null;
