-- What was done for a proposal may be undone: a version without it goes live, or an older one comes back. "You said, we did" says
-- then until when it was so. A job says it, of a version that is not the live one, once.
alter table proposals.done add column until date;
grant update (until) on proposals.done to moothall_keys;
select app.classify('proposals.done', '{"until": "none"}');

create function proposals.say_over(p_org uuid, p_proposal uuid, p_version text, p_on date) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not p_org = any(app.keys()) or app.actor() ->> 'kind' <> 'job' or exists (
    select from designs.live l where l.org_id = p_org and l.hash = p_version) then
    raise exception 'what is live is not over' using errcode = 'MH001';
  end if;
  update proposals.done set until = p_on
    where org_id = p_org and proposal_id = p_proposal and version = p_version and until is null;
  return found;
end $$;
select app.keys_own('proposals.say_over(uuid, uuid, text, date)', 'moothall_jobs');
