-- The kernel of cases: the case, its parties, its locks, its content by category, and the words it is found by.

create schema cases;
create schema search;
grant usage on schema cases, search to moothall_web, moothall_jobs, moothall_keys;

create table cases.counter (
  org_id uuid not null constraint counter_pk primary key,
  last bigint not null
);
select app.protect('cases.counter', 'local');
select app.let_keys('cases.counter', 'select, insert, update (last)');
select app.classify('cases.counter', '{"org_id": "key", "last": "none"}');

-- The next p_count numbers of an organisation's references, as the first of them. Take a block outside the submission:
-- the counter's row is locked until commit.
create function cases.take_numbers(p_org uuid, p_count integer) returns bigint language plpgsql security definer
  set search_path = pg_catalog as $$
declare v_last bigint;
begin
  if not coalesce(p_org = any(app.writes()), false) then
    raise exception 'no case there' using errcode = 'MH001';
  end if;
  insert into cases.counter as c values (p_org, p_count)
    on conflict (org_id) do update set last = c.last + p_count returning last into v_last;
  return v_last - p_count + 1;
end $$;
select app.keys_own('cases.take_numbers(uuid, integer)', 'moothall_web, moothall_jobs');

create table cases.case (
  org_id uuid not null constraint case_organisation references places.organisation,
  id uuid not null,
  reference text not null,
  design text not null,
  version text not null,
  content_hash text not null,
  stage text not null,
  outcome text,
  submitted_at timestamptz not null,
  due_at timestamptz,
  closed_at timestamptz,
  channel text not null,
  as_of date not null,
  fee bigint,
  link_id uuid,
  team_id uuid,
  assigned uuid,
  restricted boolean not null default false,
  open_to uuid[] not null,
  constraint case_pk primary key (org_id, id),
  constraint case_reference unique (org_id, reference),
  constraint case_link foreign key (org_id, link_id) references people.link (org_id, id),
  constraint case_team foreign key (org_id, team_id) references places.team (org_id, id),
  constraint case_assigned foreign key (org_id, assigned) references places.membership (org_id, id)
);
create index case_queue on cases.case (org_id, stage, submitted_at);
create index case_link_rows on cases.case (org_id, link_id) where link_id is not null;
select app.protect('cases.case', 'personal', '{stage, outcome, due_at, closed_at, link_id, team_id, assigned, restricted}');
select app.classify('cases.case', '{"org_id": "key", "id": "key", "reference": "key", "design": "none", "version": "none",
  "content_hash": "none", "stage": "none", "outcome": "none", "submitted_at": "none", "due_at": "none",
  "closed_at": "none", "channel": "none", "as_of": "none", "fee": "none", "link_id": "key", "team_id": "key",
  "assigned": "key", "restricted": "none", "open_to": "key"}');

-- Role × what it names: exactly one of record, property, location.
create table cases.party (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  role text not null,
  record_id uuid,
  property_id uuid,
  location jsonb,
  open_to uuid[] not null,
  constraint party_pk primary key (org_id, id),
  constraint party_case foreign key (org_id, case_id) references cases.case (org_id, id) on delete cascade,
  constraint party_record foreign key (org_id, record_id) references people.record (org_id, id),
  constraint party_property foreign key (org_id, property_id) references places.property (org_id, id),
  constraint party_names_one check (num_nonnulls(record_id, property_id, location) = 1)
);
create index party_of on cases.party (org_id, case_id);
create index party_record_rows on cases.party (org_id, record_id) where record_id is not null;
create index party_property_rows on cases.party (org_id, property_id) where property_id is not null;
select app.protect('cases.party', 'personal');
select app.classify('cases.party', '{"org_id": "key", "id": "key", "case_id": "key", "role": "none", "record_id": "key",
  "property_id": "key", "location": "personal service", "open_to": "key"}');

-- A case's locks stand here once, by category ('case' for what has none); every insert copies them by app.locks.
create table cases.locks (
  org_id uuid not null,
  case_id uuid not null,
  category text not null,
  lock uuid not null,
  why text not null,
  constraint locks_pk primary key (org_id, case_id, category, lock),
  constraint locks_case foreign key (org_id, case_id) references cases.case (org_id, id) on delete cascade
);
select app.protect('cases.locks', 'tenant', p_inserts => false);
select app.let_keys('cases.locks', 'select, insert, delete');
select app.classify('cases.locks', '{"org_id": "key", "case_id": "key", "category": "none", "lock": "key", "why": "none"}');

-- body is the canonical JSON of what was said; hash = SHA-256(salt ‖ body). Only app.erase empties body and salt.
create table cases.content (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  kind text not null constraint content_kind check (kind in ('answers', 'note', 'message', 'file', 'letter')),
  item text not null,
  category text not null constraint content_category check (category in ('service', 'identity', 'contact', 'household',
    'finance', 'housing', 'education', 'health', 'care', 'offence', 'equality', 'safeguarding', 'protected')),
  revision integer not null,
  body text,
  salt bytea,
  hash bytea not null,
  made_at timestamptz not null,
  erased_at timestamptz,
  open_to uuid[] not null,
  constraint content_pk primary key (org_id, id),
  constraint content_revision unique (org_id, case_id, kind, item, category, revision),
  constraint content_case foreign key (org_id, case_id) references cases.case (org_id, id) on delete cascade,
  constraint content_whole check ((body is null) = (salt is null) and (body is null) = (erased_at is not null))
);
select app.protect('cases.content', 'personal');
grant update (body, salt, erased_at) on cases.content to moothall_keys;
select app.classify('cases.content', '{"org_id": "key", "id": "key", "case_id": "key", "kind": "none", "item": "none",
  "category": "none", "revision": "none", "body": "special content", "salt": "key", "hash": "none", "made_at": "none",
  "erased_at": "none", "open_to": "key"}');

-- Search is rows (R23): words folded when written, found by equality and by range.
create table search.words (
  org_id uuid not null,
  word text not null,
  kind text not null,
  id uuid not null,
  category text not null,
  open_to uuid[] not null,
  constraint words_pk primary key (org_id, word, kind, id, category)
);
create index words_of on search.words (org_id, id, category);
select app.protect('search.words', 'personal', p_deletes => true);
grant delete on search.words to moothall_keys;
select app.classify('search.words', '{"org_id": "key", "word": "personal identity", "kind": "none", "id": "key",
  "category": "none", "open_to": "key"}');

-- The locks a new row of this case and category carries. A category never locked is a mistake, not an open door.
create function app.locks(p_org uuid, p_case uuid, p_category text) returns uuid[] language plpgsql stable
  security definer set search_path = pg_catalog as $$
declare v_locks uuid[];
begin
  if not coalesce(p_org = any(app.writes()), false) then
    raise exception 'no case there' using errcode = 'MH001';
  end if;
  v_locks := array(select lock from cases.locks where org_id = p_org and case_id = p_case and category = p_category);
  if cardinality(v_locks) = 0 then raise exception 'category % of case % has no locks', p_category, p_case; end if;
  return v_locks;
end $$;

-- Does the one who acts work here: staff in this organisation, one of its jobs, an operator.
create function app.works_at(p_org uuid) returns boolean language sql stable
  as $$ select coalesce(app.actor() ->> 'kind' in ('job', 'operator')
    and p_org = nullif(current_setting('app.org', true), '')::uuid
    or app.actor() ->> 'kind' = 'member' and p_org = (app.actor() ->> 'org')::uuid, false) $$;

-- The first locks of some categories of a case: by whoever opens it, or by staff for a category that is new to it.
-- `p_closed`: categories that the organisation's own key does not open (equality monitoring), only the locks beside it.
create function app.lock_case(p_org uuid, p_case uuid, p_categories text[], p_locks uuid[], p_why text,
  p_closed text[] default '{}') returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not coalesce(p_org = any(app.writes()), false)
    or exists (select from cases.locks where org_id = p_org and case_id = p_case
      and (category = any(p_categories || p_closed) or not app.works_at(p_org))) then
    raise exception 'locks are changed by app.relock only' using errcode = 'MH001';
  end if;
  insert into cases.locks select p_org, p_case, c, k, p_why from unnest(p_categories || p_closed) c, unnest(p_locks) k
    where k is not null and (k <> p_org or c <> all(p_closed)) on conflict do nothing;
end $$;

-- Puts locks on, and takes locks off, one category of a case (null: all of them, and the rows that have none). Only by
-- staff or a job of its own organisation whose keys open the case; never the key of the organisation's own jobs.
create function app.relock(p_org uuid, p_case uuid, p_category text, p_put uuid[], p_take uuid[], p_reason text)
  returns integer language plpgsql security definer set search_path = pg_catalog as $$
declare
  v_table record; v_changed integer := 0; v_rows integer;
begin
  if coalesce(p_reason, '') = '' then raise exception 'locks are changed for a reason' using errcode = 'MH001'; end if;
  if not app.works_at(p_org)
    or not exists (select from cases.case where org_id = p_org and id = p_case and open_to && app.keys()) then
    raise exception 'not yours to open or close' using errcode = 'MH001';
  end if;
  if exists (select from places.organisation_key where org_id = p_org and jobs = any(p_take)) then
    raise exception 'the jobs of an organisation keep its cases' using errcode = 'MH001';
  end if;
  insert into cases.locks
    select distinct p_org, p_case, l.category, k, p_reason from cases.locks l, unnest(p_put) k
      where l.org_id = p_org and l.case_id = p_case and (p_category is null or l.category = p_category)
    on conflict do nothing;
  delete from cases.locks where org_id = p_org and case_id = p_case and lock = any(p_take)
    and (p_category is null or category = p_category);
  for v_table in select * from app.case_table loop
    continue when p_category is not null and v_table.category_column is null and p_category <> 'case';
    execute format('update %s set open_to = array(select k from unnest(open_to || $3) k where k <> all($4) group by k)
      where org_id = $1 and %I = $2 and ($5 is null or %s = $5)', v_table.name, v_table.case_column,
      coalesce(quote_ident(v_table.category_column), '''case'''))
      using p_org, p_case, coalesce(p_put, '{}'), coalesce(p_take, '{}'), p_category;
    get diagnostics v_rows = row_count;
    v_changed := v_changed + v_rows;
  end loop;
  return v_changed;
end $$;

-- Empties body and salt of contents and forgets the words of their categories. Hash, event and proof stand.
create function app.erase(p_org uuid, p_contents uuid[], p_reason text) returns integer language plpgsql
  security definer set search_path = pg_catalog as $$
declare v_erased integer;
begin
  if coalesce(p_reason, '') = '' or not app.works_at(p_org) then
    raise exception 'not yours to erase' using errcode = 'MH001';
  end if;
  delete from search.words w using cases.content c
    where c.org_id = p_org and c.id = any(p_contents) and c.open_to && app.keys()
      and w.org_id = p_org and w.id = c.case_id and w.category = c.category;
  update cases.content set body = null, salt = null, erased_at = app.now()
    where org_id = p_org and id = any(p_contents) and erased_at is null and open_to && app.keys();
  get diagnostics v_erased = row_count;
  return v_erased;
end $$;

select app.keys_own('app.locks(uuid, uuid, text)', 'moothall_web, moothall_jobs, moothall_keys');
select app.keys_own('app.lock_case(uuid, uuid, text[], uuid[], text, text[])', 'moothall_web, moothall_jobs');
select app.keys_own('app.relock(uuid, uuid, text, uuid[], uuid[], text)', 'moothall_web, moothall_jobs');
select app.keys_own('app.erase(uuid, uuid[], text)', 'moothall_web, moothall_jobs');
grant execute on function app.works_at(uuid) to moothall_keys;
