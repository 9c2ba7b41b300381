-- What colleagues write to each other about a case opens for staff alone: a note has locks of its own, 'note', whatever its
-- category is. A person's key, a ticket or a clause's key is never among them by the way. An officer's words for a decision
-- are told to the person, so they keep the locks of their category.

alter table cases.content add column locked_as text not null
  generated always as (case when kind = 'note' and item not like 'decision-%' then 'note' else category end) stored;
select app.classify('cases.content', '{"locked_as": "none"}');

-- The keys among these that only staff hold: the organisation's own, its jobs', one of its members'.
create function app.staff_keys(p_org uuid, p_keys uuid[]) returns uuid[] language sql stable security definer
  set search_path = pg_catalog as $$
  select coalesce(array_agg(k), '{}') from unnest(p_keys) k
    where k = p_org or exists (select from places.organisation_key where org_id = p_org and jobs = k)
      or exists (select from places.membership where org_id = p_org and id = k) $$;
select app.keys_own('app.staff_keys(uuid, uuid[])', 'moothall_keys');

-- Whoever owns a function replaces it.
grant create on schema app to moothall_keys;
set local role moothall_keys;

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
  if 'case' = any(p_categories) then
    insert into cases.locks select p_org, p_case, 'note', k, p_why from unnest(app.staff_keys(p_org, p_locks)) k
      on conflict do nothing;
  end if;
end $$;

-- As before; but what is put on every category of a case reaches its notes only where staff alone hold it.
create or replace function app.relock(p_org uuid, p_case uuid, p_category text, p_put uuid[], p_take uuid[], p_reason text)
  returns integer language plpgsql security definer set search_path = pg_catalog as $$
declare
  v_table record; v_changed integer := 0; v_rows integer;
  v_put uuid[] := coalesce(p_put, '{}');
  v_notes uuid[] := case when p_category is null then app.staff_keys(p_org, p_put) else v_put end;
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

reset role;
revoke create on schema app from moothall_keys;

update app.case_table set category_column = 'locked_as' where name = 'cases.content';

-- Cases from before: their notes lose every key that not only staff hold.
set local role moothall_keys;
insert into cases.locks (org_id, case_id, category, lock, why)
  select l.org_id, l.case_id, 'note', l.lock, 'notes are for staff' from cases.locks l
    where l.category = 'case' and l.lock = any(app.staff_keys(l.org_id, array[l.lock])) on conflict do nothing;
update cases.content set open_to = app.staff_keys(org_id, open_to) where locked_as = 'note';
reset role;
