-- Erasing reaches the files that the content names, and what was sent to people about the case: a job removes the bytes of
-- files that nothing keeps, and may be run again.
grant update (address, subject, body, secrets, fault), delete on messages.outgoing to moothall_keys;

grant create on schema app to moothall_keys;
set local role moothall_keys;

-- Empties body and salt of contents, forgets the words of their categories, lets go of their files at once, and empties the
-- messages that were sent about their cases: what they quote cannot be told from what they do not. One that has not gone
-- yet does not go. Hash, event and proof stand.
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
