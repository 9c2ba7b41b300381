-- What is sent to people: one row a message, kept with what was said, and whether it went.
create schema messages;
grant usage on schema messages to moothall_web, moothall_jobs, moothall_keys;

create table messages.outgoing (
  org_id uuid not null constraint outgoing_organisation references places.organisation,
  id uuid not null,
  once text not null,
  case_id uuid,
  by text not null,
  address text not null,
  subject text not null,
  body text not null,
  locale text not null,
  status text not null,
  tries int not null,
  fault text,
  made_at timestamptz not null,
  sent_at timestamptz,
  open_to uuid[] not null,
  constraint outgoing_pk primary key (org_id, id),
  constraint outgoing_once unique (org_id, once),
  constraint outgoing_by check (by in ('email', 'text', 'letter')),
  constraint outgoing_status check (status in ('waiting', 'sent', 'failed'))
);
-- row level security, policies and grants of its kind
select app.protect('messages.outgoing', 'personal', '{status, tries, fault, sent_at}');
select app.classify('messages.outgoing', '{"org_id": "key", "id": "key", "once": "none", "case_id": "key", "by":
  "none", "address": "personal contact", "subject": "personal contact", "body": "special protected", "locale": "none",
  "status": "none", "tries": "none", "fault": "none", "made_at": "none", "sent_at": "none", "open_to": "key"}');
create index outgoing_by_case on messages.outgoing (org_id, case_id);
create index outgoing_unsent on messages.outgoing (org_id, made_at) where status <> 'sent';
