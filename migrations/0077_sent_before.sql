-- What the tickets of this transaction are for: the drafts, and the requests that came of them, of whoever holds them here.
create function sign_in.held_subjects(p_org uuid) returns setof uuid language sql stable security definer
  set search_path = pg_catalog as $$
  select t.subject from sign_in.ticket t where t.org_id = p_org and t.id = any(app.keys()) $$;
select app.keys_own('sign_in.held_subjects(uuid)', 'moothall_web');
