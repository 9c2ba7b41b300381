-- One act on many cases: chosen, checked, then done case by case by a job. A row opens for whoever chose it, and a case in it
-- only to those for whom the case is open: it follows the locks of its notes.
create table cases.bulk (
  org_id uuid not null constraint bulk_organisation references places.organisation,
  id uuid not null,
  membership_id uuid not null,
  state text not null constraint bulk_state check (state in ('choosing', 'running', 'done', 'dropped')),
  act text constraint bulk_act check (act in ('assign', 'move', 'flag', 'message')),
  value text,
  made_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  open_to uuid[] not null,
  constraint bulk_pk primary key (org_id, id),
  constraint bulk_by foreign key (org_id, membership_id) references places.membership (org_id, id)
);
select app.protect('cases.bulk', 'personal', '{state, act, value, started_at, ended_at}');
select app.classify('cases.bulk', '{"org_id": "key", "id": "key", "membership_id": "key", "state": "none", "act": "none",
  "value": "none", "made_at": "none", "started_at": "none", "ended_at": "none", "open_to": "key"}');
create unique index bulk_choosing on cases.bulk (org_id, membership_id) where state = 'choosing';
create index bulk_of on cases.bulk (org_id, membership_id, made_at);

-- What was seen of the case when it was checked: what has changed since is said, not overwritten.
create table cases.bulk_item (
  org_id uuid not null,
  bulk_id uuid not null,
  case_id uuid not null,
  category text not null default 'note' constraint bulk_item_category check (category = 'note'),
  seen_stage text,
  seen_assigned uuid,
  state text not null constraint bulk_item_state check (state in ('chosen', 'waiting', 'done', 'failed')),
  why text,
  detail text,
  at timestamptz,
  open_to uuid[] not null,
  constraint bulk_item_pk primary key (org_id, bulk_id, case_id),
  constraint bulk_item_of foreign key (org_id, bulk_id) references cases.bulk (org_id, id) on delete cascade,
  constraint bulk_item_case foreign key (org_id, case_id) references cases.case (org_id, id) on delete cascade
);
select app.protect('cases.bulk_item', 'personal', '{seen_stage, seen_assigned, state, why, detail, at}', p_deletes => true);
select app.classify('cases.bulk_item', '{"org_id": "key", "bulk_id": "key", "case_id": "key", "category": "none",
  "seen_stage": "none", "seen_assigned": "key", "state": "none", "why": "none", "detail": "none", "at": "none",
  "open_to": "key"}');
create index bulk_item_case_rows on cases.bulk_item (org_id, case_id);
create index bulk_item_waiting on cases.bulk_item (org_id, bulk_id, case_id) where state = 'waiting';
