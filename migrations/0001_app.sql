-- The ground: the four kinds of table, the settings that a transaction's keys stand in, the node and its clock.
-- Run by moothall_owner. moothall_keys, moothall_web and moothall_jobs exist already (src/platform/db/roles.ts).

revoke all on schema public from public;
alter default privileges revoke execute on functions from public;
create schema app;
grant usage on schema app to moothall_web, moothall_jobs, moothall_keys;

-- Read settings only (R4): a policy that read a table would break every read on a cluster.
create function app.keys() returns uuid[] language sql stable parallel safe
  as $$ select nullif(current_setting('app.keys', true), '')::uuid[] $$;
create function app.writes() returns uuid[] language sql stable parallel safe
  as $$ select nullif(current_setting('app.writes', true), '')::uuid[] $$;
create function app.session() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.session', true), '')::uuid $$;
create function app.actor() returns jsonb language sql stable parallel safe
  as $$ select nullif(current_setting('app.actor', true), '')::jsonb $$;
create function app.purpose() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.purpose', true), '') $$;

-- SET LOCAL by EXECUTE and never set_config (R1): only so does it reach the workers of a cluster.
create function app.set_local(p_name text, p_value text) returns void language plpgsql
  as $$ begin execute format('set local %s = %L', p_name, p_value); end $$;

-- Says of each column what it holds: {"email": "personal contact", "id": "key"} → class=personal category=contact.
create function app.classify(p_table text, p_columns jsonb) returns void language plpgsql as $$
declare
  v_column text; v_words text;
begin
  for v_column, v_words in select key, value from jsonb_each_text(p_columns) loop
    if split_part(v_words, ' ', 1) not in ('personal', 'special', 'none', 'key') then
      raise exception '% of % has no class', v_column, p_table;
    end if;
    execute format('comment on column %s.%I is %L', p_table, v_column,
      'class=' || split_part(v_words, ' ', 1) || coalesce(' category=' || nullif(split_part(v_words, ' ', 2), ''), ''));
  end loop;
end $$;

-- What moothall_keys, or the jobs of a local table, may do there. Never web: it has the kind's policies alone.
create function app.let(p_table text, p_role text, p_privileges text) returns void language plpgsql as $$
begin
  if p_role not in ('moothall_keys', 'moothall_jobs') then raise exception 'not for %', p_role; end if;
  execute format('create policy %I on %s to %I using (true) with check (true)', p_role, p_table, p_role);
  execute format('grant %s on %s to %I', p_privileges, p_table, p_role);
end $$;
create function app.let_keys(p_table text, p_privileges text) returns void language sql
  as $$ select app.let(p_table, 'moothall_keys', p_privileges) $$;
create function app.let_jobs(p_table text, p_privileges text) returns void language sql
  as $$ select app.let(p_table, 'moothall_jobs', p_privileges) $$;

-- Hands a SECURITY DEFINER function to moothall_keys: no superuser owns one (R22), nobody calls it unless named.
create function app.keys_own(p_function text, p_callers text) returns void language plpgsql as $$
declare
  v_schema text := split_part(p_function, '.', 1);
begin
  execute format('revoke all on function %s from public', p_function);
  if p_callers <> '' then execute format('grant execute on function %s to %s', p_function, p_callers); end if;
  execute format('grant usage, create on schema %I to moothall_keys', v_schema);
  execute format('alter function %s owner to moothall_keys', p_function);
  execute format('revoke create on schema %I from moothall_keys', v_schema);
end $$;

-- Which tables hold rows of a case: app.relock and app.erase act on each of them.
create table app.case_table (
  name text constraint case_table_pk primary key,
  case_column text not null,
  category_column text
);

-- Makes a table one of the four kinds: row security forced, the kind's policies and no others, its grants, its name.
-- Columns that may be updated are listed one by one; open_to never is (app.relock alone changes it). A personal table
-- with a case_id follows the locks of that case, unless p_of_case says that it only names one.
create function app.protect(p_table text, p_kind text, p_updates text[] default '{}', p_deletes boolean default false,
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
    when 'personal' then 'open_to && app.keys()'
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

-- The owner fills case_table while it migrates, and nobody else does.
select app.protect('app.case_table', 'local');
create policy moothall_owner on app.case_table to current_user using (true) with check (true);
select app.let_keys('app.case_table', 'select');
select app.classify('app.case_table', '{"name": "none", "case_column": "none", "category_column": "none"}');

-- The node: its host organisation, whether it is a demo, the zone its days are counted in; one row.
create table app.node (
  lone boolean constraint node_pk primary key constraint node_one check (lone),
  host uuid,
  demo boolean not null,
  zone text not null
);
insert into app.node values (true, null, false, 'Europe/London');
select app.protect('app.node', 'local');
select app.let_keys('app.node', 'select, update (host, demo)');
select app.classify('app.node', '{"lone": "key", "host": "key", "demo": "none", "zone": "none"}');

create table app.clock (
  lone boolean constraint clock_pk primary key constraint clock_one check (lone),
  ahead interval not null
);
insert into app.clock values (true, interval '0');
select app.protect('app.clock', 'local');
select app.let_keys('app.clock', 'select, update (ahead)');
select app.classify('app.clock', '{"lone": "key", "ahead": "none"}');

create function app.now() returns timestamptz language sql stable security definer set search_path = pg_catalog
  as $$ select transaction_timestamp() + (select ahead from app.clock) $$;
create function app.today() returns date language sql stable security definer set search_path = pg_catalog
  as $$ select (app.now() at time zone (select zone from app.node))::date $$;
create function app.host() returns uuid language sql stable security definer set search_path = pg_catalog
  as $$ select host from app.node $$;
create function app.set_demo(p_demo boolean) returns void language sql security definer set search_path = pg_catalog
  as $$ update app.node set demo = p_demo $$;
-- Only a demo's clock can be moved: deadlines, retention and tickets hang on it.
create function app.move_clock(p_to timestamptz) returns timestamptz language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  if not (select demo from app.node) then
    raise exception 'only the clock of a demo can be moved' using errcode = 'MH004';
  end if;
  update app.clock set ahead = p_to - transaction_timestamp();
  return p_to;
end $$;
select app.keys_own('app.now()', 'moothall_web, moothall_jobs, moothall_keys');
select app.keys_own('app.today()', 'moothall_web, moothall_jobs, moothall_keys');
select app.keys_own('app.host()', 'moothall_web, moothall_jobs, moothall_keys');
select app.keys_own('app.set_demo(boolean)', current_user);
select app.keys_own('app.move_clock(timestamptz)', 'moothall_web, moothall_jobs');

-- One key for every POST that makes something: claimed and finished in the transaction of the effect. A second asker
-- waits on the primary key until the first has committed, and is told its answer.
create table app.idempotency (
  org_id uuid not null,
  session uuid not null,
  key text not null,
  at timestamptz not null,
  status integer,
  location text,
  constraint idempotency_pk primary key (org_id, session, key)
);
select app.protect('app.idempotency', 'local');
select app.let_keys('app.idempotency', 'select, insert, update (status, location), delete');
select app.classify('app.idempotency', '{"org_id": "key", "session": "key", "key": "key", "at": "none", "status": "none",
  "location": "none"}');

create function app.claim(p_org uuid, p_key text, out mine boolean, out status integer, out location text)
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if app.session() is null then raise exception 'a key is claimed in a session' using errcode = 'MH003'; end if;
  insert into app.idempotency as i (org_id, session, key, at) values (p_org, app.session(), p_key, app.now())
    on conflict do nothing;
  mine := found;
  if not mine then
    select i.status, i.location into status, location from app.idempotency i
      where i.org_id = p_org and i.session = app.session() and i.key = p_key;
  end if;
end $$;
create function app.finish(p_org uuid, p_key text, p_status integer, p_location text) returns void
  language sql security definer set search_path = pg_catalog as $$
  update app.idempotency set status = p_status, location = p_location
    where org_id = p_org and session = app.session() and key = p_key $$;
-- Nothing was made (a form is shown again with its errors): the key is free for the next try.
create function app.release(p_org uuid, p_key text) returns void
  language sql security definer set search_path = pg_catalog as $$
  delete from app.idempotency where org_id = p_org and session = app.session() and key = p_key and status is null $$;
select app.keys_own('app.claim(uuid, text)', 'moothall_web');
select app.keys_own('app.release(uuid, text)', 'moothall_web');
select app.keys_own('app.finish(uuid, text, integer, text)', 'moothall_web');

grant execute on function app.keys(), app.writes(), app.session(), app.actor(), app.purpose()
  to moothall_web, moothall_jobs, moothall_keys;
grant execute on function app.set_local(text, text) to moothall_keys;
