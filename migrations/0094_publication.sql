-- Nothing goes live past a hold. What is live, what holds a version and what clears a hold are changed by functions that look,
-- and by nothing else: not by a page, a job or a command that forgets to.

-- A version that was put up and is not live yet, one a design; what is put up later takes its place. `goes_live_at`: not before
-- then. `kind`: a new version, or going back to content that was live.
create table designs.waiting (
  org_id uuid not null constraint waiting_organisation references places.organisation,
  design_id text not null,
  hash text not null,
  kind text not null constraint waiting_kind check (kind in ('new', 'back')),
  put_up_at timestamptz not null,
  goes_live_at timestamptz,
  constraint waiting_pk primary key (org_id, design_id),
  constraint waiting_is_a_version foreign key (org_id, hash) references designs.version (org_id, hash)
);
select app.protect('designs.waiting', 'tenant', p_deletes => true, p_inserts => false);
select app.classify('designs.waiting', '{"org_id": "key", "design_id": "none", "hash": "none", "kind": "none", "put_up_at": "none",
  "goes_live_at": "none"}');

-- Every time that a version went live: what somebody can go back to.
create table designs.went_live (
  org_id uuid not null constraint went_live_organisation references places.organisation,
  design_id text not null,
  went_live_at timestamptz not null,
  hash text not null,
  constraint went_live_pk primary key (org_id, design_id, went_live_at, hash),
  constraint went_live_is_a_version foreign key (org_id, hash) references designs.version (org_id, hash)
);
select app.protect('designs.went_live', 'tenant', p_inserts => false);
select app.classify('designs.went_live', '{"org_id": "key", "design_id": "none", "went_live_at": "none", "hash": "none"}');

insert into designs.went_live select org_id, design_id, since, hash from designs.live;
insert into designs.waiting
  select a.org_id, a.design_id, a.up, 'new', coalesce(a.put_up_at, v.published_at), null
  from designs.adoption a join designs.version v on v.org_id = a.org_id and v.hash = a.up where a.state = 'held';

drop policy add on designs.live;
drop policy change on designs.live;
revoke insert, update on designs.live from moothall_web, moothall_jobs;
drop policy add on designs.hold;
drop policy change on designs.hold;
revoke insert, update on designs.hold from moothall_web, moothall_jobs;
select app.let_keys('designs.version', 'select');
select app.let_keys('designs.live', 'select, insert, update');
select app.let_keys('designs.hold', 'select, insert, update');
select app.let_keys('designs.waiting', 'select, insert, update, delete');
select app.let_keys('designs.went_live', 'select, insert');

-- Puts a version up with its holds, in place of one that waits. Those that a person clears are not cleared, whoever asks: what
-- the organisation requires it requires of every version, and of going back only the second person. `p_holds`: {hold, clears,
-- evidence, cleared}. `p_at`: when it goes live, where that is not at once.
create function designs.put_up(p_org uuid, p_design text, p_hash text, p_kind text, p_at timestamptz, p_holds jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
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
  insert into designs.waiting values (p_org, p_design, p_hash, p_kind, app.now(), p_at)
    on conflict (org_id, design_id) do update set hash = excluded.hash, kind = excluded.kind, put_up_at = excluded.put_up_at,
      goes_live_at = excluded.goes_live_at;
end $$;

-- What the checks of a waiting version came to when they were made again; its day is looked at here.
create function designs.look_again(p_org uuid, p_hash text, p_holds jsonb) returns void language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  if not app.works_at(p_org) then raise exception 'not yours to look at' using errcode = 'MH001'; end if;
  update designs.hold o set evidence = h.evidence, cleared_at = case when h.cleared then coalesce(o.cleared_at, app.now()) end
    from jsonb_to_recordset(p_holds) as h (hold text, clears text, evidence jsonb, cleared boolean)
    where o.org_id = p_org and o.hash = p_hash and o.hold = h.hold and o.clears = 'itself' and o.hold <> 'date';
  update designs.hold o set cleared_at = case when w.goes_live_at <= app.now() then coalesce(o.cleared_at, app.now()) end
    from designs.waiting w where w.org_id = p_org and w.hash = p_hash and o.org_id = p_org and o.hash = p_hash and o.hold = 'date';
end $$;

-- Clears a hold that asks for a person, of the version that waits and no other: 'cleared', 'same-person' for a second person who
-- is the first one in whichever membership, 'not-there'.
create function designs.clear_hold(p_org uuid, p_hash text, p_hold text, p_evidence jsonb) returns text language plpgsql
  security definer set search_path = pg_catalog as $$
declare v_by text;
begin
  if app.actor() ->> 'kind' is distinct from 'member' or (app.actor() ->> 'org')::uuid is distinct from p_org
    or not coalesce(app.actor() -> 'roles' ? 'administrator', false) then
    raise exception 'an administrator clears a hold' using errcode = 'MH001';
  end if;
  perform from designs.waiting where org_id = p_org and hash = p_hash for update;
  if not found then return 'not-there'; end if;
  select record ->> 'by' into v_by from designs.version where org_id = p_org and hash = p_hash;
  if p_hold = 'second-officer' and exists (select from places.membership m where m.org_id = p_org and m.id::text = v_by
    and m.account_id = (app.actor() ->> 'account')::uuid) then
    return 'same-person';
  end if;
  update designs.hold set cleared_at = app.now(), cleared_by = app.actor() ->> 'membership', evidence = evidence || p_evidence
    where org_id = p_org and hash = p_hash and hold = p_hold and clears = 'person' and cleared_at is null;
  return case when found then 'cleared' else 'not-there' end;
end $$;

-- Another day for what waits; none: as soon as nothing else holds it.
create function designs.reschedule(p_org uuid, p_hash text, p_at timestamptz) returns boolean language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  if app.actor() ->> 'kind' is distinct from 'member' or (app.actor() ->> 'org')::uuid is distinct from p_org
    or not coalesce(app.actor() -> 'roles' ? 'administrator', false) then
    raise exception 'an administrator says when' using errcode = 'MH001';
  end if;
  update designs.waiting set goes_live_at = coalesce(p_at, app.now()) where org_id = p_org and hash = p_hash;
  if not found then return false; end if;
  insert into designs.hold (org_id, hash, hold, clears, evidence) values (p_org, p_hash, 'date', 'itself', '{}')
    on conflict (org_id, hash, hold) do update set cleared_at = null;
  return true;
end $$;

-- The one way to the public. Refuses a version that waits for anything, and one that was never put up.
create function designs.go_live(p_org uuid, p_design text, p_hash text) returns void language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  if not app.works_at(p_org)
    or not exists (select from designs.waiting where org_id = p_org and design_id = p_design and hash = p_hash)
    or not exists (select from designs.hold where org_id = p_org and hash = p_hash and hold = 'checks')
    or exists (select from designs.hold where org_id = p_org and hash = p_hash and cleared_at is null) then
    raise exception 'a version that waits for a hold does not go live' using errcode = 'MH001';
  end if;
  insert into designs.live values (p_org, p_design, p_hash, app.now())
    on conflict (org_id, design_id) do update set hash = excluded.hash, since = excluded.since;
  insert into designs.went_live values (p_org, p_design, app.now(), p_hash) on conflict do nothing;
  delete from designs.waiting where org_id = p_org and design_id = p_design;
end $$;

select app.keys_own(f, 'moothall_web, moothall_jobs') from unnest(array[
  'designs.put_up(uuid, text, text, text, timestamptz, jsonb)', 'designs.look_again(uuid, text, jsonb)',
  'designs.clear_hold(uuid, text, text, jsonb)', 'designs.reschedule(uuid, text, timestamptz)',
  'designs.go_live(uuid, text, text)']) f;
