-- The resident's home: short items kept by a reader of each organisation's journal, never content.
create schema home;
grant usage on schema home to moothall_web, moothall_jobs, moothall_keys;

create table home.item (
  org_id uuid not null constraint item_organisation references places.organisation,
  account_id uuid not null,
  from_org uuid not null,
  case_id uuid not null,
  reference text not null,
  title jsonb not null,
  stage jsonb not null,
  waits_for_you boolean not null,
  pence_due bigint not null,
  closed boolean not null,
  changed_at timestamptz not null,
  open_to uuid[] not null,
  constraint item_pk primary key (org_id, account_id, from_org, case_id)
);
-- row level security, policies and grants of its kind
-- It only names a case: the row is the host's and follows none of that case's locks.
select app.protect('home.item', 'personal', '{stage, waits_for_you, pence_due, closed, changed_at}', p_of_case => false);
select app.classify('home.item', '{"org_id": "key", "account_id": "key", "from_org": "key", "case_id": "key",
  "reference": "none", "title": "none", "stage": "none", "waits_for_you": "none", "pence_due": "none", "closed":
  "none", "changed_at": "none", "open_to": "key"}');
