-- A decision that takes the place of an earlier one, and the officer's reason for that (content of the kind note).
alter table cases.decision add column corrects uuid;
alter table cases.decision add column reason_id uuid;
select app.classify('cases.decision', '{"corrects": "key", "reason_id": "key"}');

-- Until when each side of a case's conversation has read it.
create table cases.seen (
  org_id uuid not null,
  case_id uuid not null,
  side text not null constraint seen_side check (side in ('applicant', 'staff')),
  until_at timestamptz not null,
  open_to uuid[] not null,
  constraint seen_pk primary key (org_id, case_id, side),
  constraint seen_case foreign key (org_id, case_id) references cases.case (org_id, id) on delete cascade
);
select app.protect('cases.seen', 'personal', '{until_at}');
select app.classify('cases.seen', '{"org_id": "key", "case_id": "key", "side": "none", "until_at": "none", "open_to": "key"}');

-- Where a colleague is written to: asked by the jobs of their own organisation, who tell them that a message has come.
create function messages.colleague(p_org uuid, p_membership uuid) returns table (email text, locale text) language sql
  stable security definer set search_path = pg_catalog as $$
  select a.email, a.locale from places.membership m join people.account a on a.org_id = app.host() and a.id = m.account_id
    where m.org_id = p_org and m.id = p_membership and (m.to_on is null or m.to_on >= app.today())
      and a.ended_at is null and a.email is not null and app.works_at(p_org) $$;
select app.keys_own('messages.colleague(uuid, uuid)', 'moothall_jobs');
grant usage on schema places to moothall_keys;
