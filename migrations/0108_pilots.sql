-- A version that some teams or areas use from a day to a day, beside the one that is live. It begins by the same way as one goes
-- live: it is put up, waits for the same holds, and one function makes it begin. Nothing else writes it.
alter table designs.waiting add column pilot jsonb;
alter table designs.waiting drop constraint waiting_kind;
alter table designs.waiting add constraint waiting_kind check (kind in ('new', 'back', 'pilot'));
alter table designs.waiting add constraint waiting_pilot check ((kind = 'pilot') = (pilot is not null));
select app.classify('designs.waiting', '{"pilot": "none"}');

-- `until`: its last day, by the place's calendar. No job ends it: whoever asks for a version compares the day. `ended_at`: before
-- that, or when the next one began. `areas`: [{area, name}], as addresses have them. Nobody is named.
create table designs.pilot (
  org_id uuid not null constraint pilot_organisation references places.organisation,
  id uuid not null,
  design_id text not null,
  hash text not null,
  from_on date not null,
  until date not null,
  areas jsonb not null,
  teams uuid[] not null,
  ended_at timestamptz,
  constraint pilot_pk primary key (org_id, id),
  constraint pilot_is_a_version foreign key (org_id, hash) references designs.version (org_id, hash),
  constraint pilot_ends check (until between from_on and from_on + 366),
  constraint pilot_of_somebody check (cardinality(teams) > 0 or areas <> '[]')
);
select app.protect('designs.pilot', 'public', p_inserts => false);
select app.let_keys('designs.pilot', 'select, insert, update');
select app.classify('designs.pilot', '{"org_id": "key", "id": "key", "design_id": "none", "hash": "none", "from_on": "none",
  "until": "none", "areas": "none", "teams": "key", "ended_at": "none"}');
-- one at a time of a service
create unique index pilot_running on designs.pilot (org_id, design_id) where ended_at is null;
create index pilot_of_design on designs.pilot (org_id, design_id, from_on);
create index pilot_of_version on designs.pilot (org_id, hash);

-- Which pilot a draft was begun in; none: it goes with what is live.
alter table applications.draft add column pilot_id uuid;
select app.classify('applications.draft', '{"pilot_id": "key"}');

grant create on schema designs to moothall_keys;
set local role moothall_keys;
-- The same as before; what takes the place of a pilot is none.
create or replace function designs.put_up(p_org uuid, p_design text, p_hash text, p_kind text, p_at timestamptz, p_holds jsonb)
  returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not app.works_at(p_org)
    or not exists (select from designs.version where org_id = p_org and hash = p_hash and design_id = p_design)
    or exists (select from designs.hold where org_id = p_org and hash = p_hash)
    or p_kind = 'back' and not exists (select from designs.version v join designs.version o on o.org_id = v.org_id
      and o.design_id = v.design_id and o.content_hash = v.content_hash
      join designs.went_live w on w.org_id = o.org_id and w.design_id = o.design_id and w.hash = o.hash
      where v.org_id = p_org and v.hash = p_hash) then
    raise exception 'this is not put up' using errcode = 'MH001';
  end if;
  insert into designs.hold (org_id, hash, hold, clears, evidence, cleared_at)
    select p_org, p_hash, h.hold, h.clears, h.evidence, case when h.cleared and h.clears = 'itself' then app.now() end
    from jsonb_to_recordset(p_holds) as h (hold text, clears text, evidence jsonb, cleared boolean) where h.hold <> 'date';
  insert into designs.hold (org_id, hash, hold, clears, evidence)
    select p_org, p_hash, r.hold, 'person', '{}' from places.setting s, jsonb_array_elements_text(s.value::jsonb) r (hold)
    where s.org_id = p_org and s.key = 'design.holds'
      and r.hold = any(case p_kind when 'back' then '{second-officer}'::text[] else '{second-officer, impact-assessment}'::text[] end)
    on conflict do nothing;
  if p_at > app.now() then
    insert into designs.hold (org_id, hash, hold, clears, evidence) values (p_org, p_hash, 'date', 'itself', '{}');
  end if;
  insert into designs.waiting (org_id, design_id, hash, kind, put_up_at, goes_live_at)
    values (p_org, p_design, p_hash, p_kind, app.now(), p_at)
    on conflict (org_id, design_id) do update set hash = excluded.hash, kind = excluded.kind, put_up_at = excluded.put_up_at,
      goes_live_at = excluded.goes_live_at, pilot = null;
end $$;
-- The one way to the public of everybody: what was put up for a pilot is not for everybody. A pilot of the same content is over.
create or replace function designs.go_live(p_org uuid, p_design text, p_hash text) returns void language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  if not app.works_at(p_org)
    or not exists (select from designs.waiting where org_id = p_org and design_id = p_design and hash = p_hash and kind <> 'pilot')
    or not exists (select from designs.hold where org_id = p_org and hash = p_hash and hold = 'checks')
    or exists (select from designs.hold where org_id = p_org and hash = p_hash and cleared_at is null) then
    raise exception 'a version that waits for a hold does not go live' using errcode = 'MH001';
  end if;
  insert into designs.live values (p_org, p_design, p_hash, app.now())
    on conflict (org_id, design_id) do update set hash = excluded.hash, since = excluded.since;
  insert into designs.went_live values (p_org, p_design, app.now(), p_hash) on conflict do nothing;
  delete from designs.waiting where org_id = p_org and design_id = p_design;
  update designs.pilot p set ended_at = app.now() from designs.version was, designs.version now
    where p.org_id = p_org and p.design_id = p_design and p.ended_at is null and was.org_id = p_org and was.hash = p.hash
      and now.org_id = p_org and now.hash = p_hash and was.content_hash = now.content_hash;
end $$;
reset role;
revoke create on schema designs from moothall_keys;

-- Puts a version up for a pilot: with every hold of a new version, beside what is live, and while no other pilot runs.
-- `p_pilot`: {until, areas, teams}.
create function designs.put_up_pilot(p_org uuid, p_design text, p_hash text, p_at timestamptz, p_holds jsonb, p_pilot jsonb)
  returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if p_pilot is null or not exists (select from designs.live where org_id = p_org and design_id = p_design)
    or exists (select from designs.pilot where org_id = p_org and design_id = p_design and ended_at is null
      and until >= app.today()) then
    raise exception 'this is not put up' using errcode = 'MH001';
  end if;
  perform designs.put_up(p_org, p_design, p_hash, 'new', p_at, p_holds);
  update designs.waiting set kind = 'pilot', pilot = p_pilot where org_id = p_org and design_id = p_design;
end $$;

-- The one way into a pilot. Refuses a version that waits for anything, and one that was not put up for it.
create function designs.begin_pilot(p_org uuid, p_id uuid, p_design text, p_hash text) returns void language plpgsql
  security definer set search_path = pg_catalog as $$
declare v_pilot jsonb;
begin
  select pilot into v_pilot from designs.waiting
    where org_id = p_org and design_id = p_design and hash = p_hash and kind = 'pilot' for update;
  if not app.works_at(p_org) or v_pilot is null
    or not exists (select from designs.live where org_id = p_org and design_id = p_design)
    or not exists (select from designs.hold where org_id = p_org and hash = p_hash and hold = 'checks')
    or exists (select from designs.hold where org_id = p_org and hash = p_hash and cleared_at is null) then
    raise exception 'a version that waits for a hold begins no pilot' using errcode = 'MH001';
  end if;
  update designs.pilot set ended_at = app.now()
    where org_id = p_org and design_id = p_design and ended_at is null and until < app.today();
  insert into designs.pilot values (p_org, p_id, p_design, p_hash, app.today(), (v_pilot ->> 'until')::date, v_pilot -> 'areas',
    array(select jsonb_array_elements_text(v_pilot -> 'teams'))::uuid[], null);
  delete from designs.waiting where org_id = p_org and design_id = p_design;
end $$;

-- Ends a pilot before its day; nothing brings it back.
create function designs.end_pilot(p_org uuid, p_id uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  if app.actor() ->> 'kind' is distinct from 'member' or (app.actor() ->> 'org')::uuid is distinct from p_org
    or not coalesce(app.actor() -> 'roles' ? 'administrator', false) then
    raise exception 'an administrator ends a pilot' using errcode = 'MH001';
  end if;
  update designs.pilot set ended_at = app.now()
    where org_id = p_org and id = p_id and ended_at is null and until >= app.today();
  return found;
end $$;

-- How many began since a day and have not sent, in which pilot and in none: numbers and nothing else.
create function applications.begun(p_org uuid, p_design text, p_since date) returns table (pilot uuid, n integer)
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not app.works_at(p_org) then raise exception 'not yours to count' using errcode = 'MH001'; end if;
  return query select d.pilot_id, count(*)::integer from applications.draft d
    where d.org_id = p_org and d.design_id = p_design and d.started_at >= p_since group by d.pilot_id;
end $$;
create index draft_by_design on applications.draft (org_id, design_id, started_at);

select app.keys_own(f, 'moothall_web, moothall_jobs') from unnest(array[
  'designs.put_up_pilot(uuid, text, text, timestamptz, jsonb, jsonb)', 'designs.begin_pilot(uuid, uuid, text, text)',
  'designs.end_pilot(uuid, uuid)', 'applications.begun(uuid, text, date)']) f;
