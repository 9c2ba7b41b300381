-- What is owed, the attempts to pay it, and the ledger. A posting moves pence from one account of the organisation to
-- another, so the two sides of the ledger balance by construction; nothing in it is ever updated or deleted.
create schema payments;
grant usage on schema payments to moothall_web, moothall_jobs, moothall_keys;

create table payments.obligation (
  org_id uuid not null constraint obligation_organisation references places.organisation,
  id uuid not null,
  case_id uuid,
  reference text not null,
  description jsonb not null,
  pence bigint not null,
  made_at timestamptz not null,
  cancelled_at timestamptz,
  open_to uuid[] not null,
  constraint obligation_pk primary key (org_id, id),
  constraint obligation_pence check (pence > 0)
);
-- row level security, policies and grants of its kind
select app.protect('payments.obligation', 'personal', '{cancelled_at}');
select app.classify('payments.obligation', '{"org_id": "key", "id": "key", "case_id": "key", "reference": "none",
  "description": "none", "pence": "none", "made_at": "none", "cancelled_at": "none", "open_to": "key"}');
create index obligation_by_case on payments.obligation (org_id, case_id);

create table payments.attempt (
  org_id uuid not null constraint attempt_organisation references places.organisation,
  id uuid not null,
  obligation_id uuid not null,
  provider text not null,
  provider_id text,
  next_url text,
  status text not null,
  code text,
  pence bigint not null,
  return_url text not null,
  made_at timestamptz not null,
  asked_at timestamptz,
  ended_at timestamptz,
  open_to uuid[] not null,
  constraint attempt_pk primary key (org_id, id),
  constraint attempt_of_an_obligation foreign key (org_id, obligation_id) references payments.obligation (org_id, id),
  constraint attempt_status check (status in ('made', 'waiting', 'success', 'declined', 'cancelled', 'expired', 'error'))
);
-- row level security, policies and grants of its kind
select app.protect('payments.attempt', 'personal', '{provider_id, next_url, status, code, asked_at, ended_at}');
select app.classify('payments.attempt', '{"org_id": "key", "id": "key", "obligation_id": "key", "provider": "none",
  "provider_id": "key", "next_url": "key", "status": "none", "code": "none", "pence": "none", "return_url": "none",
  "made_at": "none", "asked_at": "none", "ended_at": "none", "open_to": "key"}');
create index attempt_by_obligation on payments.attempt (org_id, obligation_id);
create index attempt_by_provider on payments.attempt (org_id, provider_id);
create index attempt_open on payments.attempt (org_id, made_at) where status in ('made', 'waiting');

create table payments.posting (
  org_id uuid not null constraint posting_organisation references places.organisation,
  id uuid not null,
  at timestamptz not null,
  debit text not null,
  credit text not null,
  pence bigint not null,
  obligation_id uuid not null,
  attempt_id uuid,
  reason text not null,
  constraint posting_pk primary key (org_id, id),
  constraint posting_pence check (pence > 0),
  constraint posting_sides check (debit <> credit),
  constraint posting_of_an_obligation foreign key (org_id, obligation_id) references payments.obligation (org_id, id),
  constraint posting_once unique nulls not distinct (org_id, obligation_id, reason, attempt_id)
);
-- row level security, policies and grants of its kind
select app.protect('payments.posting', 'tenant');
select app.classify('payments.posting', '{"org_id": "key", "id": "key", "at": "none", "debit": "none", "credit":
  "none", "pence": "none", "obligation_id": "key", "attempt_id": "key", "reason": "none"}');
create index posting_by_account on payments.posting (org_id, debit, at);
create view payments.entry with (security_invoker = true) as
  select org_id, id as posting_id, at, debit as account, pence, obligation_id, attempt_id, reason from payments.posting
  union all select org_id, id, at, credit, -pence, obligation_id, attempt_id, reason from payments.posting;
comment on view payments.entry is 'The two sides of each posting: debits positive, credits negative, in pence.';
grant select on payments.entry to moothall_web, moothall_jobs;

-- The inbox of what a provider tells of its own accord: only which payment, never what happened
-- to it; a job asks the provider.
create table payments.notice (
  org_id uuid not null,
  id uuid not null,
  provider text not null,
  provider_id text not null,
  received_at timestamptz not null,
  constraint notice_pk primary key (org_id, id)
);
-- row level security, policies and grants of its kind
select app.protect('payments.notice', 'local');
select app.classify('payments.notice', '{"org_id": "key", "id": "key", "provider": "none", "provider_id": "key",
  "received_at": "none"}');
select app.let_jobs('payments.notice', 'select, delete');
select app.let_keys('payments.notice', 'insert');
create function payments.take_notice(p_org uuid, p_provider text, p_provider_id text) returns void
  language sql security definer set search_path = pg_catalog as $$
  insert into payments.notice values (p_org, gen_random_uuid(), p_provider, p_provider_id, app.now()) $$;
select app.keys_own('payments.take_notice(uuid, text, text)', 'moothall_web');
