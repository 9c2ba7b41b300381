-- What an organisation changed of an adopted design and offers to its publisher: the changes, why, and the version that they are made
-- on. Its row is the two organisations' alone; the answer is a row of the publisher's, open to the same two.
create table designs.offer (
  org_id uuid not null constraint offer_organisation references places.organisation,
  id uuid not null,
  publisher_id uuid not null,
  design_id text not null,
  base text not null,
  patch jsonb not null,
  sentences jsonb not null,
  why text not null,
  offered_at timestamptz not null,
  offered_by uuid not null,
  withdrawn_at timestamptz,
  open_to uuid[] not null,
  constraint offer_pk primary key (org_id, id)
);
select app.protect('designs.offer', 'personal', '{withdrawn_at}', p_of_case => false);
select app.classify('designs.offer', '{"org_id": "key", "id": "key", "publisher_id": "key", "design_id": "none", "base": "none",
  "patch": "none", "sentences": "none", "why": "none", "offered_at": "none", "offered_by": "key", "withdrawn_at": "none",
  "open_to": "key"}');
create index offer_to_publisher on designs.offer (publisher_id, design_id, offered_at);

create table designs.offer_answer (
  org_id uuid not null constraint offer_answer_organisation references places.organisation,
  offer_org uuid not null,
  offer_id uuid not null,
  design_id text not null,
  state text not null constraint offer_answer_state check (state in ('taken', 'declined')),
  why text,
  answered_at timestamptz not null,
  answered_by uuid not null,
  released_in text,
  open_to uuid[] not null,
  constraint offer_answer_pk primary key (org_id, offer_org, offer_id)
);
select app.protect('designs.offer_answer', 'personal', '{released_in}', p_of_case => false);
select app.classify('designs.offer_answer', '{"org_id": "key", "offer_org": "key", "offer_id": "key", "design_id": "none", "state":
  "none", "why": "none", "answered_at": "none", "answered_by": "key", "released_in": "none", "open_to": "key"}');

-- Which organisations a version has changes of, by their slugs.
alter table designs.release add column credits text[] not null default '{}';
select app.classify('designs.release', '{"credits": "none"}');
