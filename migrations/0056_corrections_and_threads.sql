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
