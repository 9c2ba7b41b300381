-- What goes to an organisation's own systems: where to, and one row for each event of a case that goes there.
create schema borders;
grant usage on schema borders to moothall_web, moothall_jobs, moothall_keys;

-- `secret` signs what is sent (Standard Webhooks); `mapping` says what the receiver calls what it is sent.
create table borders.destination (
  org_id uuid not null constraint destination_organisation references places.organisation,
  id uuid not null,
  name text not null,
  kind text not null,
  address text not null,
  secret text not null,
  design text,
  mapping jsonb not null default '[]',
  state text not null,
  made_at timestamptz not null,
  constraint destination_pk primary key (org_id, id),
  constraint destination_kind check (kind in ('webhook', 'file', 'email')),
  constraint destination_state check (state in ('on', 'off', 'gone'))
);
select app.protect('borders.destination', 'tenant', '{name, address, design, mapping, state}');
select app.classify('borders.destination', '{"org_id": "key", "id": "key", "name": "none", "kind": "none", "address":
  "none", "secret": "key", "design": "none", "mapping": "none", "state": "none", "made_at": "none"}');

create table borders.delivery (
  org_id uuid not null,
  id uuid not null,
  destination_id uuid not null,
  case_id uuid not null,
  event_id uuid not null,
  event text not null,
  reference text not null,
  state text not null,
  tries int not null,
  next_at timestamptz,
  fault text,
  made_at timestamptz not null,
  sent_at timestamptz,
  open_to uuid[] not null,
  constraint delivery_pk primary key (org_id, id),
  constraint delivery_once unique (org_id, destination_id, event_id),
  constraint delivery_destination foreign key (org_id, destination_id) references borders.destination (org_id, id),
  constraint delivery_case foreign key (org_id, case_id) references cases.case (org_id, id),
  constraint delivery_state check (state in ('waiting', 'failed', 'given-up', 'left', 'sent'))
);
select app.protect('borders.delivery', 'personal', '{state, tries, next_at, fault, sent_at}');
select app.classify('borders.delivery', '{"org_id": "key", "id": "key", "destination_id": "key", "case_id": "key",
  "event_id": "key", "event": "none", "reference": "key", "state": "none", "tries": "none", "next_at": "none",
  "fault": "none", "made_at": "none", "sent_at": "none", "open_to": "key"}');
create index delivery_due on borders.delivery (org_id, next_at) where next_at is not null;
create index delivery_in_order on borders.delivery (org_id, destination_id, case_id, id) where state in ('waiting', 'failed', 'given-up');
create index delivery_undone on borders.delivery (org_id, id) where state in ('failed', 'given-up');
