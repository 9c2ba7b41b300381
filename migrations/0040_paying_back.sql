-- Giving money back, doing without it, and what needs a person. An attempt follows the locks of its case, as what is owed does.
alter table payments.attempt add column case_id uuid;
-- The owner passes by row security while nobody else is here.
alter table payments.attempt no force row level security;
alter table payments.obligation no force row level security;
update payments.attempt a set case_id = o.case_id, open_to = o.open_to
  from payments.obligation o where o.org_id = a.org_id and o.id = a.obligation_id;
alter table payments.attempt force row level security;
alter table payments.obligation force row level security;
insert into app.case_table values ('payments.attempt', 'case_id', null);
select app.let_keys('payments.attempt', 'select, update (open_to)');
select app.classify('payments.attempt', '{"case_id": "key"}');
-- An attempt of before that was written by a process of before has no case of its own yet: it is found by what it is for.
create index attempt_by_case on payments.attempt (org_id, case_id);
create index attempt_ended on payments.attempt (org_id, ended_at) where status in ('success', 'declined', 'cancelled', 'expired', 'error');

-- What was done without: why, and by whom.
alter table payments.obligation add column waived_at timestamptz;
alter table payments.obligation add column waived_reason text;
alter table payments.obligation add column waived_by uuid;
grant update (waived_at, waived_reason, waived_by) on payments.obligation to moothall_web, moothall_jobs;
select app.classify('payments.obligation', '{"waived_at": "none", "waived_reason": "personal finance", "waived_by": "key"}');

-- Money given back. `available` is what could be given back of the payment before this, as we knew it: the provider refuses
-- when it knows otherwise. One at a time is asked for of a payment, so that what is available is never a guess.
create table payments.refund (
  org_id uuid not null constraint refund_organisation references places.organisation,
  id uuid not null,
  case_id uuid,
  attempt_id uuid not null,
  pence bigint not null,
  available bigint not null,
  status text not null,
  provider_id text,
  code text,
  why text not null,
  words text,
  made_by uuid,
  made_at timestamptz not null,
  asked_at timestamptz,
  ended_at timestamptz,
  settled_at timestamptz,
  open_to uuid[] not null,
  constraint refund_pk primary key (org_id, id),
  constraint refund_of_an_attempt foreign key (org_id, attempt_id) references payments.attempt (org_id, id),
  constraint refund_pence check (pence > 0 and pence <= available),
  constraint refund_status check (status in ('asked', 'submitted', 'success', 'error')),
  constraint refund_at_provider unique (org_id, attempt_id, provider_id)
);
-- row level security, policies and grants of its kind
select app.protect('payments.refund', 'personal', '{provider_id, status, code, asked_at, ended_at, settled_at}');
select app.classify('payments.refund', '{"org_id": "key", "id": "key", "case_id": "key", "attempt_id": "key", "pence": "none",
  "available": "none", "status": "none", "provider_id": "key", "code": "none", "why": "none", "words": "personal finance",
  "made_by": "key", "made_at": "none", "asked_at": "none", "ended_at": "none", "settled_at": "none", "open_to": "key"}');
create unique index refund_one_at_a_time on payments.refund (org_id, attempt_id) where status = 'asked' and provider_id is null;
create index refund_by_case on payments.refund (org_id, case_id);
create index refund_open on payments.refund (org_id, made_at) where status in ('asked', 'submitted');
create index refund_failed on payments.refund (org_id, made_at) where status = 'error';

-- A payment has one posting of each reason; a refund has its own.
alter table payments.posting add column refund_id uuid;
select app.classify('payments.posting', '{"refund_id": "key"}');
alter table payments.posting add constraint posting_once_a_refund
  unique nulls not distinct (org_id, obligation_id, reason, attempt_id, refund_id);
alter table payments.posting drop constraint posting_once;
create index posting_by_obligation on payments.posting (org_id, obligation_id);
create or replace view payments.entry with (security_invoker = true) as
  select org_id, id as posting_id, at, debit as account, pence, obligation_id, attempt_id, reason, refund_id from payments.posting
  union all select org_id, id, at, credit, -pence, obligation_id, attempt_id, reason, refund_id from payments.posting;

-- Payments that a provider told of, signed, and that nobody here asked for. A person says what became of them.
create table payments.unmatched (
  org_id uuid not null constraint unmatched_organisation references places.organisation,
  id uuid not null,
  provider text not null,
  provider_id text not null,
  found_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  settled_reason text,
  constraint unmatched_pk primary key (org_id, id),
  constraint unmatched_once unique (org_id, provider, provider_id)
);
select app.protect('payments.unmatched', 'tenant', '{settled_at, settled_by, settled_reason}');
select app.classify('payments.unmatched', '{"org_id": "key", "id": "key", "provider": "none", "provider_id": "key",
  "found_at": "none", "settled_at": "none", "settled_by": "key", "settled_reason": "none"}');

-- How a provider answers, as the jobs process sees it: the pages say so to who waits, doctor to who runs the node.
create table payments.provider_health (
  name text not null constraint provider_health_pk primary key,
  failures integer not null,
  fault text,
  rests_until timestamptz,
  changed_at timestamptz not null
);
select app.protect('payments.provider_health', 'local');
select app.classify('payments.provider_health', '{"name": "key", "failures": "none", "fault": "none", "rests_until": "none",
  "changed_at": "none"}');
select app.let_jobs('payments.provider_health', 'select, insert, update');
select app.let_keys('payments.provider_health', 'select');
create function payments.provider_rests(p_name text) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from payments.provider_health where name = p_name and rests_until is not null) $$;
select app.keys_own('payments.provider_rests(text)', 'moothall_web');
