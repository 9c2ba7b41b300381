-- A change of a variation may be made for a proposal. The version that it goes live with names the proposal in its record; that
-- makes "you said, we did", and nothing else does: no serving role writes those rows but through a function that looks.
alter table designs.variation add column proposal_id uuid;
grant update (proposal_id) on designs.variation to moothall_web, moothall_jobs;
select app.classify('designs.variation', '{"proposal_id": "key"}');

create table proposals.done (
  org_id uuid not null,
  proposal_id uuid not null,
  version text not null,
  sentences jsonb not null,
  live_on date not null,
  constraint done_pk primary key (org_id, proposal_id, version),
  constraint done_of_proposal foreign key (org_id, proposal_id) references proposals.proposal (org_id, id),
  constraint done_is_a_version foreign key (org_id, version) references designs.version (org_id, hash)
);
select app.protect('proposals.done', 'public', p_inserts => false);
select app.let_keys('proposals.done', 'select, insert');
select app.classify('proposals.done', '{"org_id": "key", "proposal_id": "key", "version": "none", "sentences": "none",
  "live_on": "none"}');

-- Says that a live version did what a proposal asked for: only of a version whose record names the proposal. Twice is once.
create function proposals.say_done(p_org uuid, p_proposal uuid, p_version text, p_sentences jsonb, p_on date) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not p_org = any(app.keys()) or app.actor() ->> 'kind' <> 'job' or not exists (
    select from designs.version v, jsonb_array_elements(v.record -> 'proposals') n
    where v.org_id = p_org and v.hash = p_version and n ->> 'proposal' = p_proposal::text) then
    raise exception 'a version that names the proposal says what was done' using errcode = 'MH001';
  end if;
  insert into proposals.done values (p_org, p_proposal, p_version, p_sentences, p_on) on conflict do nothing;
  return found;
end $$;
select app.keys_own('proposals.say_done(uuid, uuid, text, jsonb, date)', 'moothall_jobs');
