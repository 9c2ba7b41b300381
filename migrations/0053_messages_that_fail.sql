-- What becomes of a message: waiting, sent, failed (it is tried again), given up (a person has to see to it). By which
-- provider it went and under which id there; when it is tried, or asked after, next; a letter as it stands on its paper.

alter table messages.outgoing drop constraint outgoing_status;
alter table messages.outgoing add column next_at timestamptz;
alter table messages.outgoing add column provider text;
alter table messages.outgoing add column provider_id text;
alter table messages.outgoing add column delivered_at timestamptz;
alter table messages.outgoing add column given_up_at timestamptz;
-- the reference of the case and the person's link, for lists and looks
alter table messages.outgoing add column about text;
alter table messages.outgoing add column for_link uuid;
alter table messages.outgoing add column paper jsonb;
alter table messages.outgoing add column posted_on date;
alter table messages.outgoing add column posted_by uuid;
select app.classify('messages.outgoing', '{"next_at": "none", "provider": "none", "provider_id": "key", "delivered_at":
  "none", "given_up_at": "none", "about": "key", "for_link": "key", "paper": "special protected", "posted_on": "none",
  "posted_by": "key"}');
grant update (address, next_at, provider, provider_id, delivered_at, given_up_at, posted_on, posted_by, paper)
  on messages.outgoing to moothall_web, moothall_jobs;

-- What had failed so far had been tried for the last time; what waited goes on waiting.
grant update (status, next_at, given_up_at) on messages.outgoing to moothall_keys;
set local role moothall_keys;
update messages.outgoing set status = 'given-up', given_up_at = made_at where status = 'failed';
update messages.outgoing set next_at = made_at where status = 'waiting' and by <> 'letter';
reset role;
revoke update (status, given_up_at) on messages.outgoing from moothall_keys;
alter table messages.outgoing
  add constraint outgoing_status check (status in ('waiting', 'sent', 'failed', 'given-up'));
create index outgoing_due on messages.outgoing (org_id, next_at) where next_at is not null;
create index outgoing_given_up on messages.outgoing (org_id, given_up_at, id) where status = 'given-up';
create index outgoing_to_post on messages.outgoing (org_id, made_at, id) where by = 'letter' and posted_on is null;

-- A provider says that something happened to a message: it is asked about it now instead of at the next round. Whatever else
-- it says is not believed, so a forged, doubled or late notice can do nothing more.
create function messages.ask_soon(p_org uuid, p_id uuid, p_provider text) returns boolean language plpgsql
  security definer set search_path = pg_catalog as $$
begin
  update messages.outgoing set next_at = app.now()
    where org_id = p_org and id = p_id and provider = p_provider and status = 'sent' and next_at is not null;
  return found;
end $$;
select app.keys_own('messages.ask_soon(uuid, uuid, text)', 'moothall_web');
