-- What a case is found by, written whole by a reader: rows of words, never an index over text (R23). Notes have words of their
-- own category, so they are found by whoever may read notes; erasing a content forgets its words under either category.
create index words_of_kind on search.words (org_id, kind, id);

grant create on schema app to moothall_keys;
set local role moothall_keys;
create or replace function app.erase(p_org uuid, p_contents uuid[], p_reason text) returns integer language plpgsql
  security definer set search_path = pg_catalog as $$
declare v_erased integer;
begin
  if coalesce(p_reason, '') = '' or not app.works_at(p_org) then
    raise exception 'not yours to erase' using errcode = 'MH001';
  end if;
  delete from search.words w using cases.content c
    where c.org_id = p_org and c.id = any(p_contents) and c.open_to && app.keys()
      and w.org_id = p_org and w.id = c.case_id and w.category in (c.category, c.locked_as);
  update storage.file f set holder = null, holder_id = null, loose_at = '-infinity'
    from cases.content c, jsonb_path_query(c.body::jsonb, 'strict $.** ? (exists(@.sha256))') named
    where c.org_id = p_org and c.id = any(p_contents) and c.erased_at is null and c.open_to && app.keys()
      and f.org_id = p_org and f.id::text = named ->> 'id';
  delete from messages.outgoing m using cases.content c
    where c.org_id = p_org and c.id = any(p_contents) and c.erased_at is null and c.open_to && app.keys()
      and m.org_id = p_org and m.case_id = c.case_id and m.status <> 'sent';
  update messages.outgoing m set address = '', subject = '', body = '', secrets = '{}', fault = null
    from cases.content c
    where c.org_id = p_org and c.id = any(p_contents) and c.erased_at is null and c.open_to && app.keys()
      and m.org_id = p_org and m.case_id = c.case_id;
  update cases.content set body = null, salt = null, erased_at = app.now()
    where org_id = p_org and id = any(p_contents) and erased_at is null and open_to && app.keys();
  get diagnostics v_erased = row_count;
  return v_erased;
end $$;
reset role;
revoke create on schema app from moothall_keys;
