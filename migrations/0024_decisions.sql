-- Decisions: everything that is needed to make the same decision again, and the officer's own words.

-- `answers` names the revisions of content that were decided on (category → revision), never the content itself.
create table cases.decision (
  org_id uuid not null constraint decision_organisation references places.organisation,
  id uuid not null,
  case_id uuid not null,
  version text not null,
  as_of date not null,
  parameters jsonb not null,
  answers jsonb not null,
  lines jsonb not null,
  outcome text not null,
  stage text not null,
  words_id uuid,
  letter_id uuid,
  membership_id uuid not null,
  decided_at timestamptz not null,
  open_to uuid[] not null,
  constraint decision_pk primary key (org_id, id),
  constraint decision_of_a_case foreign key (org_id, case_id) references cases."case" (org_id, id)
);
-- row level security, policies and grants of its kind
select app.protect('cases.decision', 'personal');
select app.classify('cases.decision', '{"org_id": "key", "id": "key", "case_id": "key", "version": "none", "as_of":
  "none", "parameters": "none", "answers": "key", "lines": "special protected", "outcome": "none", "stage": "none",
  "words_id": "key", "letter_id": "key", "membership_id": "key", "decided_at": "none", "open_to": "key"}');
create index decision_by_case on cases.decision (org_id, case_id);
