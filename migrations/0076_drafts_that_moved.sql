-- A draft that moved to a new version of its design: from which, what it cost then, and the answers that no longer fit, kept
-- for the person to read until they send it.
alter table applications.draft add column moved jsonb;
grant update (moved) on applications.draft to moothall_web, moothall_jobs;
select app.classify('applications.draft', '{"moved": "special protected"}');

-- The files of answers that no longer fit go with the draft too.
grant create on schema applications to moothall_keys;
set local role moothall_keys;
create or replace function applications.old_drafts(p_org uuid, p_before timestamptz, p_limit integer)
  returns table (id uuid, files text[]) language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not app.works_at(p_org) then raise exception 'not yours to clear' using errcode = 'MH001'; end if;
  return query select d.id,
      array(select f #>> '{}' from jsonb_path_query(jsonb_build_array(d.answers, d.moved),
        'strict $.** ? (exists(@.sha256)).id') f)
    from applications.draft d where d.org_id = p_org and d.updated_at < p_before order by d.updated_at limit p_limit;
end $$;
reset role;
revoke create on schema applications from moothall_keys;
