-- Drafts that nobody has touched for long. A draft opens for its applicant alone, so a job learns of an old one only its id
-- and the ids of its files, and only to be rid of them.
select app.let_keys('applications.draft', 'select, delete');
select app.let_keys('applications.way_back', 'select, delete');
create function applications.old_drafts(p_org uuid, p_before timestamptz, p_limit integer)
  returns table (id uuid, files text[]) language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not app.works_at(p_org) then raise exception 'not yours to clear' using errcode = 'MH001'; end if;
  return query select d.id,
      array(select f #>> '{}' from jsonb_path_query(d.answers, 'strict $.** ? (exists(@.sha256)).id') f)
    from applications.draft d where d.org_id = p_org and d.updated_at < p_before order by d.updated_at limit p_limit;
end $$;
-- Also forgets where their links went. A draft that was touched again meanwhile stays.
create function applications.drop_drafts(p_org uuid, p_ids uuid[], p_before timestamptz) returns integer
  language plpgsql security definer set search_path = pg_catalog as $$
declare v_tickets uuid[];
begin
  if not app.works_at(p_org) then raise exception 'not yours to clear' using errcode = 'MH001'; end if;
  with gone as (delete from applications.draft where org_id = p_org and id = any(p_ids) and updated_at < p_before
    returning ticket_id) select array_agg(ticket_id) into v_tickets from gone;
  delete from applications.way_back where org_id = p_org and ticket_id = any(v_tickets);
  return coalesce(cardinality(v_tickets), 0);
end $$;
select app.keys_own('applications.old_drafts(uuid, timestamptz, integer)', 'moothall_jobs');
select app.keys_own('applications.drop_drafts(uuid, uuid[], timestamptz)', 'moothall_jobs');
