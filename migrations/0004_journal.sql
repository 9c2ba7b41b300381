-- One ordered journal an organisation: outbox, feed and log at once. Appended to, never changed. And who looked.

create schema journal;
grant usage on schema journal to moothall_web, moothall_jobs, moothall_keys;

-- No foreign key to the case: an event outlives what it tells of.
create table journal.event (
  org_id uuid not null,
  id uuid not null,
  type text not null,
  at timestamptz not null,
  case_id uuid,
  envelope text not null,
  hash bytea not null,
  open_to uuid[] not null,
  constraint event_pk primary key (org_id, id)
);
create index event_case on journal.event (org_id, case_id, id) where case_id is not null;
select app.protect('journal.event', 'personal', p_inserts => false);
grant insert on journal.event to moothall_keys;
select app.classify('journal.event', '{"org_id": "key", "id": "key", "type": "none", "at": "none", "case_id": "key",
  "envelope": "none", "hash": "none", "open_to": "key"}');

create table journal.waiting (
  org_id uuid not null,
  event_id uuid not null,
  constraint waiting_pk primary key (org_id, event_id)
);
select app.protect('journal.waiting', 'local');
select app.let_keys('journal.waiting', 'select, insert, delete');
select app.classify('journal.waiting', '{"org_id": "key", "event_id": "key"}');

create table journal.leaf (
  org_id uuid not null,
  seq bigint not null,
  event_id uuid not null,
  hash bytea not null,
  constraint leaf_pk primary key (org_id, seq),
  constraint leaf_event unique (org_id, event_id),
  constraint leaf_of foreign key (org_id, event_id) references journal.event (org_id, id)
);
select app.protect('journal.leaf', 'tenant', p_inserts => false);
select app.let_keys('journal.leaf', 'select, insert');
select app.classify('journal.leaf', '{"org_id": "key", "seq": "none", "event_id": "key", "hash": "none"}');

-- How far each reader has come, and what keeps it: moved in the transaction of its effect.
create table journal.reader (
  org_id uuid not null,
  name text not null,
  seq bigint not null,
  attempts integer not null default 0,
  retry_at timestamptz,
  error text,
  constraint reader_pk primary key (org_id, name)
);
select app.protect('journal.reader', 'local');
select app.let_keys('journal.reader', 'select');
select app.let_jobs('journal.reader', 'select, insert, update');
select app.classify('journal.reader', '{"org_id": "key", "name": "none", "seq": "none", "attempts": "none",
  "retry_at": "none", "error": "none"}');

-- The event and its place in the queue, in the transaction that makes it true. The leaf hash is RFC 9162's, 2.1.1.
create function journal.append(p_org uuid, p_id uuid, p_type text, p_at timestamptz, p_case uuid, p_for uuid,
  p_envelope text) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not coalesce(p_org = any(app.writes()), false) then
    raise exception 'not a journal to write in' using errcode = 'MH001';
  end if;
  insert into journal.event (org_id, id, type, at, case_id, envelope, hash, open_to)
    select p_org, p_id, p_type, p_at, p_case, p_envelope, sha256('\x00'::bytea || convert_to(p_envelope, 'UTF8')),
      case when p_case is null then app.locks_for(p_org, array[p_for]) else app.locks(p_org, p_case, 'case') end;
  insert into journal.waiting values (p_org, p_id);
end $$;
select app.keys_own('journal.append(uuid, uuid, text, timestamptz, uuid, uuid, text)', 'moothall_web, moothall_jobs');

-- Moves what waits into the order, gap-free. Whoever committed later than its neighbours simply comes later.
create function journal.seal(p_org uuid, p_limit integer) returns integer language plpgsql security definer
  set search_path = pg_catalog as $$
declare v_next bigint; v_moved integer;
begin
  perform pg_advisory_xact_lock(hashtextextended('journal ' || p_org, 0));
  select coalesce(max(seq) + 1, 0) into v_next from journal.leaf where org_id = p_org;
  with moved as (
    delete from journal.waiting where org_id = p_org and event_id = any(array(
      select event_id from journal.waiting where org_id = p_org order by event_id limit p_limit)) returning event_id)
  insert into journal.leaf (org_id, seq, event_id, hash)
    select p_org, v_next + row_number() over (order by m.event_id) - 1, m.event_id, e.hash
      from moved m join journal.event e on e.org_id = p_org and e.id = m.event_id;
  get diagnostics v_moved = row_count;
  return v_moved;
end $$;
select app.keys_own('journal.seal(uuid, integer)', 'moothall_jobs');

create function journal.waiting_organisations() returns setof uuid language sql stable security definer
  set search_path = pg_catalog as $$ select distinct org_id from journal.waiting $$;
select app.keys_own('journal.waiting_organisations()', 'moothall_jobs');

-- Which readers have something to read and are not resting after a failure.
create function journal.behind(p_names text[]) returns table (org_id uuid, name text) language sql stable
  security definer set search_path = pg_catalog as $$
  select o.id, n from places.organisation o
    cross join lateral (select seq from journal.leaf l where l.org_id = o.id order by seq desc limit 1) head
    cross join unnest(p_names) n
    left join journal.reader r on r.org_id = o.id and r.name = n
    where coalesce(r.seq, -1) < head.seq and (r.retry_at is null or r.retry_at <= transaction_timestamp()) $$;
select app.keys_own('journal.behind(text[])', 'moothall_jobs');

-- One row a request, in the viewer's own words. It is the viewer's, so a lock put on the case does not open it.
create table journal.look (
  org_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  actor_kind text not null,
  viewer uuid,
  purpose text not null,
  clause uuid,
  page text not null,
  case_id uuid,
  open_to uuid[] not null,
  constraint look_pk primary key (org_id, id)
);
create index look_viewer on journal.look (org_id, viewer, at);
select app.protect('journal.look', 'personal', p_inserts => false, p_of_case => false);
select app.let_keys('journal.look', 'select, insert');
select app.classify('journal.look', '{"org_id": "key", "id": "key", "at": "none", "actor_kind": "none", "viewer": "key",
  "purpose": "none", "clause": "key", "page": "none", "case_id": "key", "open_to": "key"}');

-- One row a subject, under the subject's lock; names nobody else. org_id is the viewer's.
create table journal.look_subject (
  org_id uuid not null,
  look_id uuid not null,
  subject uuid not null,
  at timestamptz not null,
  purpose text not null,
  open_to uuid[] not null,
  constraint look_subject_pk primary key (org_id, look_id, subject),
  constraint look_subject_look foreign key (org_id, look_id) references journal.look (org_id, id)
);
select app.protect('journal.look_subject', 'personal', p_inserts => false);
select app.let_keys('journal.look_subject', 'select, insert');
select app.classify('journal.look_subject', '{"org_id": "key", "look_id": "key", "subject": "key", "at": "none",
  "purpose": "none", "open_to": "key"}');

-- Writes the look in the transaction of the read. Who looks and why stand in the transaction, not in the arguments.
-- The same viewer, purpose, case and page within five minutes is the same look; a subject new to it is added.
create function app.look(p_page text, p_case uuid, p_subjects uuid[], p_clause uuid default null) returns uuid
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  v_kind text := app.actor() ->> 'kind';
  v_org uuid := coalesce(app.actor() ->> 'org', nullif(current_setting('app.org', true), ''))::uuid;
  v_viewer uuid := coalesce(app.actor() ->> 'membership', app.actor() ->> 'link', app.actor() ->> 'account')::uuid;
  v_look uuid;
begin
  if v_kind is null or v_org is null then raise exception 'nobody looks' using errcode = 'MH003'; end if;
  select id into v_look from journal.look l
    where l.org_id = v_org and l.viewer is not distinct from v_viewer and l.at > app.now() - interval '5 minutes'
      and l.at <= app.now() and l.purpose = app.purpose() and l.case_id is not distinct from p_case
      and l.clause is not distinct from p_clause and (p_case is not null or l.page = p_page)
      and l.actor_kind = v_kind
    order by l.at desc limit 1;
  if v_look is null then
    v_look := gen_random_uuid();
    insert into journal.look values (v_org, v_look, app.now(), v_kind, v_viewer, app.purpose(), p_clause, p_page, p_case,
      app.locks_for(v_org, '{}'));
  end if;
  insert into journal.look_subject
    select v_org, v_look, s, app.now(), app.purpose(), app.locks_for(v_org, array[s], true) from unnest(p_subjects) s
    on conflict do nothing;
  return v_look;
end $$;
select app.keys_own('app.look(text, uuid, uuid[], uuid)', 'moothall_web, moothall_jobs');
