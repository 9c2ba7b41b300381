-- A case from before every category of its design was locked at its opening: an answer that is corrected may be the first of its
-- category. It gets the locks of the case itself; equality answers never the organisation's own key. By whoever has the case open.
create function app.lock_new(p_org uuid, p_case uuid, p_categories text[]) returns void language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  if not exists (select from cases.case where org_id = p_org and id = p_case
    and open_to && app.keys() and not open_to && app.bars()) then
    raise exception 'not yours to lock' using errcode = 'MH001';
  end if;
  insert into cases.locks select p_org, p_case, c, l.lock, 'corrected' from unnest(p_categories) c
    join cases.locks l on l.org_id = p_org and l.case_id = p_case and l.category = 'case'
    where c not in ('case', 'note') and (c <> 'equality' or l.lock <> p_org)
      and not exists (select from cases.locks x where x.org_id = p_org and x.case_id = p_case and x.category = c)
    on conflict do nothing;
end $$;
select app.keys_own('app.lock_new(uuid, uuid, text[])', 'moothall_web, moothall_jobs');
