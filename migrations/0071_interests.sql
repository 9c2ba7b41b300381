-- A conflict of interest closes a case to one member of staff: a bar is a key that closes where every other key opens. It stands
-- among the locks of the case, so every row of it, old and new, carries it; a transaction of that member holds it as a bar,
-- whatever else they hold. Their own requests are closed to them at work in the same way, by their own link.

create function app.bars() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.bars', true), ''), '{}')::uuid[] $$;
grant execute on function app.bars() to moothall_web, moothall_jobs, moothall_keys;

-- One bar an account, whichever membership it acts in.
create function app.bar_key(p_account uuid) returns uuid language sql immutable parallel safe
  as $$ select md5('bar ' || p_account)::uuid $$;
grant execute on function app.bar_key(uuid) to moothall_keys;

-- What closes to an account at work in an organisation: what it is barred from, and what is its own.
create function app.bars_of(p_org uuid, p_account uuid) returns uuid[] language sql stable security definer
  set search_path = pg_catalog as $$
  select app.bar_key(p_account) || array(select id from people.link where org_id = p_org and account_id = p_account) $$;
select app.keys_own('app.bars_of(uuid, uuid)', 'moothall_keys');

-- As before; and with whoever acts at work, what is closed to them.
create or replace function app.set_context(p_org uuid, p_session uuid, p_actor jsonb, p_purpose text, p_keys uuid[], p_writes uuid[])
  returns void language plpgsql set search_path = pg_catalog as $$
declare v_keys uuid[] := array_remove(p_keys, null);
begin
  if cardinality(v_keys) > 64 then raise exception 'too many keys' using errcode = 'MH002'; end if;
  execute format('set local app.org = %L', coalesce(p_org::text, ''));
  execute format('set local app.session = %L', coalesce(p_session::text, ''));
  execute format('set local app.actor = %L', p_actor);
  execute format('set local app.purpose = %L', p_purpose);
  execute format('set local app.keys = %L', v_keys);
  execute format('set local app.writes = %L', array_remove(p_writes, null));
  execute format('set local app.bars = %L', case when p_actor ->> 'kind' = 'member'
    then app.bars_of((p_actor ->> 'org')::uuid, (p_actor ->> 'account')::uuid) else '{}' end);
end $$;

-- As before; a personal row is read where a key opens it and no bar closes it. Still four kinds of table and no fifth policy.
create or replace function app.protect(p_table text, p_kind text, p_updates text[] default '{}', p_deletes boolean default false,
  p_inserts boolean default true, p_of_case boolean default true) returns void language plpgsql as $$
declare
  v_read text; v_write text; v_tenant text; v_column text; v_case text; v_category text;
begin
  execute format('alter table %s enable row level security', p_table);
  execute format('alter table %s force row level security', p_table);
  execute format('comment on table %s is %L', p_table, 'kind=' || p_kind);
  if p_kind = 'local' then return; end if;
  if 'open_to' = any(p_updates) then raise exception 'open_to of % is changed by app.relock only', p_table; end if;

  select case when exists (select from pg_attribute where attrelid = p_table::regclass and attname = 'org_id')
    then 'org_id' else 'id' end into v_tenant;
  v_read := case p_kind
    when 'personal' then 'open_to && app.keys() and not open_to && app.bars()'
    when 'tenant' then v_tenant || ' = any(app.keys())'
    when 'public' then 'true' end;
  if v_read is null then raise exception '% is no kind of table', p_kind; end if;
  -- What everybody reads is written by its own organisation alone: the key, not the wider list of writes.
  v_write := v_tenant || case p_kind when 'public' then ' = any(app.keys())' else ' = any(app.writes())' end;

  execute format('create policy read on %s for select to moothall_web, moothall_jobs using (%s)', p_table, v_read);
  execute format('grant select on %s to moothall_web, moothall_jobs', p_table);
  if p_inserts then
    execute format('create policy add on %s for insert to moothall_web, moothall_jobs with check (%s)', p_table, v_write);
    execute format('grant insert on %s to moothall_web, moothall_jobs', p_table);
  end if;
  if cardinality(p_updates) > 0 then
    execute format('create policy change on %s for update to moothall_web, moothall_jobs using (%s) with check (%s)',
      p_table, v_read, v_write);
    foreach v_column in array p_updates loop
      execute format('grant update (%I) on %s to moothall_web, moothall_jobs', v_column, p_table);
    end loop;
  end if;
  if p_deletes then
    execute format('create policy remove on %s for delete to moothall_web, moothall_jobs using (%s and %s)',
      p_table, v_read, v_write);
    execute format('grant delete on %s to moothall_web, moothall_jobs', p_table);
  end if;

  if p_kind = 'personal' and p_of_case then
    select max(attname) filter (where attname = 'case_id'), max(attname) filter (where attname = 'category')
      into v_case, v_category from pg_attribute where attrelid = p_table::regclass and not attisdropped;
    v_case := case p_table when 'cases.case' then 'id' when 'search.words' then 'id' else v_case end;
    if v_case is not null then
      insert into app.case_table values (p_table, v_case, v_category);
      perform app.let_keys(p_table, 'select, update (open_to)');
    end if;
  end if;
end $$;

do $$
declare v_table regclass; v_read text := 'open_to && app.keys() and not open_to && app.bars()';
begin
  for v_table in select c.oid::regclass from pg_class c where obj_description(c.oid, 'pg_class') = 'kind=personal' loop
    execute format('alter policy read on %s using (%s)', v_table, v_read);
    if exists (select from pg_policy where polrelid = v_table and polname = 'change') then
      execute format('alter policy change on %s using (%s)', v_table, v_read);
    end if;
    if exists (select from pg_policy where polrelid = v_table and polname = 'remove') then
      execute format('alter policy remove on %s using (%s and org_id = any(app.writes()))', v_table, v_read);
    end if;
  end loop;
end $$;

-- What a member of staff declared: of one case that they met (and of its person, where they say so), or of a person or a
-- household by what identifies them. It opens for whoever declared it and for the organisation, whose leads look after it.
create table cases.interest (
  org_id uuid not null constraint interest_organisation references places.organisation,
  id uuid not null,
  account_id uuid not null,
  membership_id uuid not null,
  relation text not null constraint interest_relation
    check (relation in ('family', 'household', 'friend', 'work', 'money', 'other')),
  name text,
  birth_date date,
  email text,
  phone text,
  line1 text,
  postcode text,
  case_id uuid,
  record_id uuid,
  made_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  ended_why text,
  open_to uuid[] not null,
  constraint interest_pk primary key (org_id, id),
  constraint interest_of foreign key (org_id, membership_id) references places.membership (org_id, id),
  constraint interest_case foreign key (org_id, case_id) references cases.case (org_id, id) on delete cascade,
  constraint interest_record foreign key (org_id, record_id) references people.record (org_id, id),
  constraint interest_in_something check (num_nonnulls(case_id, name, email, phone, postcode) > 0)
);
select app.protect('cases.interest', 'personal', '{ended_at, ended_by, ended_why}', p_of_case => false);
select app.let_keys('cases.interest', 'select');
select app.classify('cases.interest', '{"org_id": "key", "id": "key", "account_id": "key", "membership_id": "key",
  "relation": "personal household", "name": "personal identity", "birth_date": "personal identity",
  "email": "personal contact", "phone": "personal contact", "line1": "personal contact", "postcode": "personal contact",
  "case_id": "key", "record_id": "key", "made_at": "none", "ended_at": "none", "ended_by": "key",
  "ended_why": "personal service", "open_to": "key"}');
create index interest_in_force on cases.interest (org_id, id) where ended_at is null;

-- Which case an interest closes to whom, until it is lifted. Under the locks of the case's notes: the applicant does not learn
-- it, nor does the one to whom the case is closed.
create table cases.bar (
  org_id uuid not null,
  case_id uuid not null,
  interest_id uuid not null,
  account_id uuid not null,
  membership_id uuid not null,
  category text not null default 'note' constraint bar_category check (category = 'note'),
  at timestamptz not null,
  lifted_at timestamptz,
  lifted_by uuid,
  lifted_why text,
  open_to uuid[] not null,
  constraint bar_pk primary key (org_id, case_id, interest_id),
  constraint bar_case foreign key (org_id, case_id) references cases.case (org_id, id) on delete cascade,
  constraint bar_interest foreign key (org_id, interest_id) references cases.interest (org_id, id)
);
select app.protect('cases.bar', 'personal', p_inserts => false);
grant insert, update (lifted_at, lifted_by, lifted_why) on cases.bar to moothall_keys;
grant update (assigned) on cases.case to moothall_keys;
grant update (owner_id, team_id) on cases.task to moothall_keys;
select app.classify('cases.bar', '{"org_id": "key", "case_id": "key", "interest_id": "key", "account_id": "key",
  "membership_id": "key", "category": "none", "at": "none", "lifted_at": "none", "lifted_by": "key",
  "lifted_why": "personal service", "open_to": "key"}');
create index bar_of_interest on cases.bar (org_id, interest_id);

-- Closes a case to whoever declared an interest: they themselves do it, or a job finds that it is the one they meant. Nobody
-- keeps work on it. Says whether it is closed now and was not before; what was lifted once is not closed again by itself.
create function cases.bar(p_org uuid, p_case uuid, p_interest uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  v_interest cases.interest; v_table record; v_key uuid; v_mine uuid[];
begin
  select * into v_interest from cases.interest where org_id = p_org and id = p_interest and ended_at is null;
  if v_interest.id is null or not app.works_at(p_org)
    or app.actor() ->> 'kind' = 'member' and (app.actor() ->> 'account')::uuid <> v_interest.account_id
    or not exists (select from cases.case where org_id = p_org and id = p_case
      and open_to && app.keys() and not open_to && app.bars()) then
    raise exception 'not yours to close' using errcode = 'MH001';
  end if;
  v_key := app.bar_key(v_interest.account_id);
  v_mine := array(select id from places.membership where org_id = p_org and account_id = v_interest.account_id);
  insert into cases.bar (org_id, case_id, interest_id, account_id, membership_id, at, open_to)
    values (p_org, p_case, p_interest, v_interest.account_id, v_interest.membership_id, app.now(),
      app.locks(p_org, p_case, 'note')) on conflict do nothing;
  if not found then return false; end if;
  update cases.case set assigned = null where org_id = p_org and id = p_case and assigned = any(v_mine);
  update cases.task t set owner_id = null, team_id = c.team_id from cases.case c
    where t.org_id = p_org and t.case_id = p_case and t.done_at is null and t.owner_id = any(v_mine)
      and c.org_id = p_org and c.id = p_case;
  insert into cases.locks select distinct p_org, p_case, category, v_key, 'interest' from cases.locks
    where org_id = p_org and case_id = p_case on conflict do nothing;
  for v_table in select * from app.case_table loop
    execute format('update %s set open_to = open_to || $3 where org_id = $1 and %I = $2 and $3 <> all(open_to)',
      v_table.name, v_table.case_column) using p_org, p_case, v_key;
  end loop;
  return true;
end $$;
select app.keys_own('cases.bar(uuid, uuid, uuid)', 'moothall_web, moothall_jobs');

-- Opens a case again that an interest had closed: somebody else of the staff to whom the case is open, or a job where the
-- interest has ended. Another interest of the same person keeps it closed.
create function cases.unbar(p_org uuid, p_case uuid, p_interest uuid, p_reason text) returns boolean language plpgsql
  security definer set search_path = pg_catalog as $$
declare
  v_bar cases.bar; v_table record; v_key uuid;
begin
  select * into v_bar from cases.bar where org_id = p_org and case_id = p_case and interest_id = p_interest;
  if v_bar.case_id is null or coalesce(p_reason, '') = '' or not app.works_at(p_org)
    or app.actor() ->> 'kind' = 'member' and (app.actor() ->> 'account')::uuid = v_bar.account_id
    or not exists (select from cases.case where org_id = p_org and id = p_case
      and open_to && app.keys() and not open_to && app.bars()) then
    raise exception 'not yours to open' using errcode = 'MH001';
  end if;
  if v_bar.lifted_at is not null then return false; end if;
  update cases.bar set lifted_at = app.now(), lifted_by = (app.actor() ->> 'membership')::uuid, lifted_why = p_reason
    where org_id = p_org and case_id = p_case and interest_id = p_interest;
  if exists (select from cases.bar where org_id = p_org and case_id = p_case and account_id = v_bar.account_id
    and lifted_at is null) then return true; end if;
  v_key := app.bar_key(v_bar.account_id);
  delete from cases.locks where org_id = p_org and case_id = p_case and lock = v_key;
  for v_table in select * from app.case_table loop
    execute format('update %s set open_to = array_remove(open_to, $3) where org_id = $1 and %I = $2 and $3 = any(open_to)',
      v_table.name, v_table.case_column) using p_org, p_case, v_key;
  end loop;
  return true;
end $$;
select app.keys_own('cases.unbar(uuid, uuid, uuid, text)', 'moothall_web, moothall_jobs');

-- Is a case closed to a member: by an interest, or because it is their own. For what a job does in somebody's name, and for
-- whom work is given to.
create function cases.is_barred(p_org uuid, p_case uuid, p_membership uuid) returns boolean language sql stable
  security definer set search_path = pg_catalog as $$
  select exists (select from places.membership m
    join cases.locks l on l.org_id = p_org and l.case_id = p_case and l.category = 'case'
    where m.org_id = p_org and m.id = p_membership and app.works_at(p_org)
      and l.lock = any(app.bars_of(p_org, m.account_id))) $$;
select app.keys_own('cases.is_barred(uuid, uuid, uuid)', 'moothall_web, moothall_jobs');

-- Why a case does not open for the member who asks, where they know it themselves: it is their own, or they declared it when
-- they met it. Of anything else nothing is said, as of what is not there.
create function cases.why_closed(p_org uuid, p_reference text) returns text language sql stable security definer
  set search_path = pg_catalog as $$
  select case when exists (select from people.link l where l.org_id = p_org and l.id = c.link_id
        and l.account_id = (app.actor() ->> 'account')::uuid) then 'own'
      when exists (select from cases.bar b join cases.interest i on i.org_id = p_org and i.id = b.interest_id
        where b.org_id = p_org and b.case_id = c.id and b.lifted_at is null and i.case_id = c.id
          and b.account_id = (app.actor() ->> 'account')::uuid) then 'declared' end
    from cases.case c where c.org_id = p_org and c.reference = p_reference
      and app.actor() ->> 'kind' = 'member' and app.works_at(p_org) $$;
select app.keys_own('cases.why_closed(uuid, text)', 'moothall_web, moothall_jobs');

-- What writes to a case, opens it or erases of it is closed in the same way.
grant create on schema app to moothall_keys;
set local role moothall_keys;

create or replace function app.locks(p_org uuid, p_case uuid, p_category text) returns uuid[] language plpgsql stable
  security definer set search_path = pg_catalog as $$
declare v_locks uuid[];
begin
  if not coalesce(p_org = any(app.writes()), false) then
    raise exception 'no case there' using errcode = 'MH001';
  end if;
  v_locks := array(select lock from cases.locks where org_id = p_org and case_id = p_case and category = p_category);
  if cardinality(v_locks) = 0 then raise exception 'category % of case % has no locks', p_category, p_case; end if;
  if v_locks && app.bars() then raise exception 'closed to whoever acts' using errcode = 'MH001'; end if;
  return v_locks;
end $$;

create or replace function app.lock_case(p_org uuid, p_case uuid, p_categories text[], p_locks uuid[], p_why text,
  p_closed text[] default '{}') returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not coalesce(p_org = any(app.writes()), false)
    or exists (select from cases.locks where org_id = p_org and case_id = p_case
      and (category = any(p_categories || p_closed) or not app.works_at(p_org))) then
    raise exception 'locks are changed by app.relock only' using errcode = 'MH001';
  end if;
  insert into cases.locks select p_org, p_case, c, k, p_why from unnest(p_categories || p_closed) c, unnest(p_locks) k
    where k is not null and (k <> p_org or c <> all(p_closed)) on conflict do nothing;
  -- A category that comes later is closed to whom the case is closed.
  insert into cases.locks select p_org, p_case, c, app.bar_key(b.account_id), 'interest'
    from unnest(p_categories || p_closed) c
    join cases.bar b on b.org_id = p_org and b.case_id = p_case and b.lifted_at is null on conflict do nothing;
  if 'case' = any(p_categories) then
    insert into cases.locks select p_org, p_case, 'note', k, p_why from unnest(app.staff_keys(p_org, p_locks)) k
      on conflict do nothing;
  end if;
end $$;

create or replace function app.relock(p_org uuid, p_case uuid, p_category text, p_put uuid[], p_take uuid[], p_reason text)
  returns integer language plpgsql security definer set search_path = pg_catalog as $$
declare
  v_table record; v_changed integer := 0; v_rows integer;
  v_put uuid[] := coalesce(p_put, '{}');
  v_notes uuid[] := case when p_category is null then app.staff_keys(p_org, p_put) else v_put end;
begin
  if coalesce(p_reason, '') = '' then raise exception 'locks are changed for a reason' using errcode = 'MH001'; end if;
  if not app.works_at(p_org)
    or not exists (select from cases.case where org_id = p_org and id = p_case and open_to && app.keys() and not open_to && app.bars()) then
    raise exception 'not yours to open or close' using errcode = 'MH001';
  end if;
  if exists (select from places.organisation_key where org_id = p_org and jobs = any(p_take)) then
    raise exception 'the jobs of an organisation keep its cases' using errcode = 'MH001';
  end if;
  if exists (select from cases.bar b where b.org_id = p_org and b.case_id = p_case and b.lifted_at is null
    and app.bar_key(b.account_id) = any(p_take)) then
    raise exception 'what a declared interest closes is opened by cases.unbar' using errcode = 'MH001';
  end if;
  insert into cases.locks
    select distinct p_org, p_case, l.category, k, p_reason
      from cases.locks l, unnest(case when l.category = 'note' then v_notes else v_put end) k
      where l.org_id = p_org and l.case_id = p_case and (p_category is null or l.category = p_category)
    on conflict do nothing;
  delete from cases.locks where org_id = p_org and case_id = p_case and lock = any(p_take)
    and (p_category is null or category = p_category);
  for v_table in select * from app.case_table loop
    continue when p_category is not null and v_table.category_column is null and p_category <> 'case';
    execute format('update %s set open_to = array(select k from unnest(open_to || case when %s = ''note'' then $6 else $3 end) k
        where k <> all($4) group by k)
      where org_id = $1 and %I = $2 and ($5 is null or %s = $5)', v_table.name,
      coalesce(quote_ident(v_table.category_column), '''case'''), v_table.case_column,
      coalesce(quote_ident(v_table.category_column), '''case'''))
      using p_org, p_case, v_put, coalesce(p_take, '{}'), p_category, v_notes;
    get diagnostics v_rows = row_count;
    v_changed := v_changed + v_rows;
  end loop;
  return v_changed;
end $$;

create or replace function app.erase(p_org uuid, p_contents uuid[], p_reason text) returns integer language plpgsql
  security definer set search_path = pg_catalog as $$
declare v_erased integer;
begin
  if coalesce(p_reason, '') = '' or not app.works_at(p_org) then
    raise exception 'not yours to erase' using errcode = 'MH001';
  end if;
  delete from search.words w using cases.content c
    where c.org_id = p_org and c.id = any(p_contents) and c.open_to && app.keys() and not c.open_to && app.bars()
      and w.org_id = p_org and w.id = c.case_id and w.category in (c.category, c.locked_as);
  update storage.file f set holder = null, holder_id = null, loose_at = '-infinity'
    from cases.content c, jsonb_path_query(c.body::jsonb, 'strict $.** ? (exists(@.sha256))') named
    where c.org_id = p_org and c.id = any(p_contents) and c.erased_at is null and c.open_to && app.keys() and not c.open_to && app.bars()
      and f.org_id = p_org and f.id::text = named ->> 'id';
  delete from messages.outgoing m using cases.content c
    where c.org_id = p_org and c.id = any(p_contents) and c.erased_at is null and c.open_to && app.keys() and not c.open_to && app.bars()
      and m.org_id = p_org and m.case_id = c.case_id and m.status <> 'sent';
  update messages.outgoing m set address = '', subject = '', body = '', secrets = '{}', fault = null
    from cases.content c
    where c.org_id = p_org and c.id = any(p_contents) and c.erased_at is null and c.open_to && app.keys() and not c.open_to && app.bars()
      and m.org_id = p_org and m.case_id = c.case_id;
  update cases.content set body = null, salt = null, erased_at = app.now()
    where org_id = p_org and id = any(p_contents) and erased_at is null and open_to && app.keys() and not open_to && app.bars();
  get diagnostics v_erased = row_count;
  return v_erased;
end $$;

reset role;
revoke create on schema app from moothall_keys;
