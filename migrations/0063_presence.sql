-- Who of the staff has a case open: one row for a member and a case, for a quarter of an hour. Under the locks of the case's
-- notes: nobody else learns who works on it when.
create table cases.presence (
  org_id uuid not null,
  case_id uuid not null,
  membership_id uuid not null,
  category text not null default 'note' constraint presence_category check (category = 'note'),
  seen_at timestamptz not null,
  open_to uuid[] not null,
  constraint presence_pk primary key (org_id, case_id, membership_id),
  constraint presence_case foreign key (org_id, case_id) references cases.case (org_id, id) on delete cascade,
  constraint presence_member foreign key (org_id, membership_id) references places.membership (org_id, id)
);
select app.protect('cases.presence', 'personal', '{seen_at}', p_deletes => true);
select app.classify('cases.presence', '{"org_id": "key", "case_id": "key", "membership_id": "key", "category": "none",
  "seen_at": "none", "open_to": "key"}');
create index presence_over on cases.presence (org_id, seen_at);
