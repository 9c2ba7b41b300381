-- Files that people send: one row a file, written with what it is sent for, before anything is made of it. The bytes lie in
-- the node's storage under the id; the name and what it is for stand in the answers, never here.
create schema storage;
grant usage on schema storage to moothall_web, moothall_jobs, moothall_keys;

create table storage.file (
  org_id uuid not null,
  id uuid not null,
  size bigint not null,
  type text not null,
  sha256 text not null,
  -- waiting: to be scanned · clean · infected: its bytes are gone · unscanned: nothing scans here · failed: given up
  state text not null constraint file_state check (state in ('waiting', 'clean', 'infected', 'unscanned', 'failed')),
  -- what was found in it, in the scanner's words
  found text,
  tries integer not null default 0,
  next_at timestamptz not null default now(),
  scanned_at timestamptz,
  -- when an infected file of a case was told to the people of the case
  told_at timestamptz,
  -- what it is kept for; a file that nothing keeps is loose, and is removed
  holder text constraint file_holder check (holder in ('draft', 'case')),
  holder_id uuid,
  loose_at timestamptz,
  constraint file_pk primary key (org_id, id),
  constraint file_held check ((holder is null) = (holder_id is null) and (holder is null) = (loose_at is not null))
);
select app.protect('storage.file', 'local');
select app.classify('storage.file', '{"org_id": "key", "id": "key", "size": "none", "type": "none", "sha256": "none",
  "state": "none", "found": "none", "tries": "none", "next_at": "none", "scanned_at": "none", "told_at": "none",
  "holder": "none", "holder_id": "key", "loose_at": "none"}');
create index file_to_scan on storage.file (next_at) where state in ('waiting', 'unscanned');
create index file_loose on storage.file (loose_at) where loose_at is not null;
create index file_to_tell on storage.file (org_id) where state = 'infected' and told_at is null;
create index file_of on storage.file (org_id, holder_id) where holder_id is not null;
create index file_by_id on storage.file (id);
select app.let_keys('storage.file', 'select, insert, update');
select app.let_jobs('storage.file', 'select, delete, update (state, found, tries, next_at, scanned_at, told_at, loose_at, holder, holder_id)');

-- Files that came with a form, loose until something keeps them.
create function storage.add(p_org uuid, p_files jsonb, p_state text) returns void language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  if not coalesce(p_org = any(app.writes()), false) or p_state not in ('waiting', 'unscanned') then
    raise exception 'no files there' using errcode = 'MH001';
  end if;
  insert into storage.file (org_id, id, size, type, sha256, state, loose_at)
    select p_org, f.id, f.size, f.type, f.sha256, p_state, now()
      from jsonb_to_recordset(p_files) f (id uuid, size bigint, type text, sha256 text);
end $$;
select app.keys_own('storage.add(uuid, jsonb, text)', 'moothall_web, moothall_jobs');

-- Keeps loose files for a draft or a case; a case takes over those of the draft whose id it has. With p_whole, whatever else
-- the holder kept is loose from now on. Nobody takes what somebody else keeps.
create function storage.hold(p_org uuid, p_holder text, p_holder_id uuid, p_files uuid[], p_whole boolean) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not coalesce(p_org = any(app.writes()), false) then
    raise exception 'no files there' using errcode = 'MH001';
  end if;
  update storage.file set holder = p_holder, holder_id = p_holder_id, loose_at = null
    where org_id = p_org and id = any(p_files)
      and (holder_id is null or (holder_id = p_holder_id and holder in (p_holder, 'draft')));
  if p_whole then
    update storage.file set holder = null, holder_id = null, loose_at = now()
      where org_id = p_org and holder_id = p_holder_id and not (id = any(p_files));
  end if;
end $$;
select app.keys_own('storage.hold(uuid, text, uuid, uuid[], boolean)', 'moothall_web, moothall_jobs');

-- How files stand. Who can name one has read the content that it belongs to: an id is not to be guessed.
create function storage.states(p_org uuid, p_files uuid[]) returns table (id uuid, state text) language sql stable
  security definer set search_path = pg_catalog as $$
  select f.id, f.state from storage.file f where f.org_id = p_org and f.id = any(p_files) $$;
select app.keys_own('storage.states(uuid, uuid[])', 'moothall_web, moothall_jobs');

-- Files from before: those of cases and of drafts are kept for them, and count as not scanned.
grant usage on schema applications to moothall_keys;
set local role moothall_keys;
insert into storage.file (org_id, id, size, type, sha256, state, holder, holder_id)
  select distinct on (c.org_id, (f ->> 'id')) c.org_id, (f ->> 'id')::uuid, (f ->> 'size')::bigint, f ->> 'type', f ->> 'sha256',
      'unscanned', 'case', c.case_id
    from cases.content c, jsonb_path_query(c.body::jsonb, 'strict $.** ? (exists(@.sha256) && exists(@.size))') f
    where c.body like '%sha256%' and f ->> 'id' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
  on conflict do nothing;
insert into storage.file (org_id, id, size, type, sha256, state, holder, holder_id)
  select distinct on (d.org_id, (f ->> 'id')) d.org_id, (f ->> 'id')::uuid, (f ->> 'size')::bigint, f ->> 'type', f ->> 'sha256',
      'unscanned', 'draft', d.id
    from applications.draft d, jsonb_path_query(d.answers, 'strict $.** ? (exists(@.sha256) && exists(@.size))') f
    where f ->> 'id' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
  on conflict do nothing;
reset role;
