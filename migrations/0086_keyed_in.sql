-- What staff key in for somebody on the telephone, at the desk or from paper. Its draft is the work of the one who keys it in;
-- the case is the applicant's.
alter table applications.draft add column behalf jsonb;
select app.classify('applications.draft', '{"behalf": "personal identity"}');

-- Who keyed a case in, how it came, who was spoken with and on what authority.
create table cases.keyed (
  org_id uuid not null,
  case_id uuid not null,
  membership_id uuid not null,
  channel text not null constraint keyed_channel check (channel in ('phone', 'desk', 'paper')),
  received_on date not null,
  spoke_with text not null constraint keyed_spoke_with check (spoke_with in ('applicant', 'representative')),
  representative text,
  authority text,
  keyed_at timestamptz not null,
  open_to uuid[] not null,
  constraint keyed_pk primary key (org_id, case_id),
  constraint keyed_case foreign key (org_id, case_id) references cases.case (org_id, id) on delete cascade,
  constraint keyed_member foreign key (org_id, membership_id) references places.membership (org_id, id),
  constraint keyed_for_another check ((spoke_with = 'representative') = (representative is not null and authority is not null))
);
select app.protect('cases.keyed', 'personal');
select app.classify('cases.keyed', '{"org_id": "key", "case_id": "key", "membership_id": "key", "channel": "none",
  "received_on": "none", "spoke_with": "none", "representative": "personal identity", "authority": "personal identity",
  "keyed_at": "none", "open_to": "key"}');

-- A person's record by what they say of themselves on the telephone.
create index record_by_birth_date on people.record (org_id, birth_date) where birth_date is not null;
create index link_of_record on people.link (org_id, record_id);

-- A ticket for somebody else, by staff of the organisation: held in this transaction, so that the way back to it can be kept, and
-- by no session, so that whoever keys a request in does not hold the applicant's key afterwards.
create function sign_in.issue_ticket_for(p_org uuid, p_kind text, p_subject uuid, p_secret_hash bytea, p_until timestamptz)
  returns uuid language plpgsql security definer set search_path = pg_catalog as $$
declare v_id uuid := gen_random_uuid();
begin
  if not app.works_at(p_org) then raise exception 'no ticket there' using errcode = 'MH001'; end if;
  insert into sign_in.ticket values (p_org, v_id, p_kind, p_subject, p_secret_hash, null, app.now(), p_until, null);
  perform app.hold(v_id);
  return v_id;
end $$;
select app.keys_own('sign_in.issue_ticket_for(uuid, text, uuid, bytea, timestamptz)', 'moothall_web');

-- Did the member who acts declare an interest in any of these records, or in one that is joined with them? They key nothing in
-- for that person. What is joined with what is not told.
create function cases.is_interested(p_org uuid, p_records uuid[]) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select app.works_at(p_org) and exists (select from cases.interest i
    where i.org_id = p_org and i.ended_at is null and i.account_id = (app.actor() ->> 'account')::uuid
      and i.record_id in (select cases.joined(p_org, r, false) from unnest(p_records) r)) $$;
select app.keys_own('cases.is_interested(uuid, uuid[])', 'moothall_web');
