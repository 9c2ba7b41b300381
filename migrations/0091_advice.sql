-- A newer version of what an organisation adopted arrives as advice: a line of its own, and nothing of its copy changes. What the
-- copy was before an update was accepted is kept, so that it can be undone.
create table designs.advice (
  org_id uuid not null,
  design_id text not null,
  publisher text not null,
  version text not null,
  content_hash text not null,
  reason jsonb not null,
  severity text not null constraint advice_severity check (severity in ('law', 'safety', 'better')),
  needed_by date,
  arrived_at timestamptz not null,
  state text not null constraint advice_state check (state in ('open', 'taken', 'declined')),
  settled_at timestamptz,
  settled_by uuid,
  why text,
  constraint advice_pk primary key (org_id, design_id, publisher, version),
  constraint advice_of_adopted foreign key (org_id, design_id) references designs.adoption (org_id, design_id)
);
select app.protect('designs.advice', 'tenant', '{state, settled_at, settled_by, why}');
select app.classify('designs.advice', '{"org_id": "key", "design_id": "none", "publisher": "none", "version": "none",
  "content_hash": "none", "reason": "none", "severity": "none", "needed_by": "none", "arrived_at": "none", "state": "none",
  "settled_at": "none", "settled_by": "key", "why": "none"}');
create index advice_open on designs.advice (org_id, arrived_at) where state = 'open';

-- One step back, kept apart: who adopted is public, why they differ is their own.
create table designs.before_update (
  org_id uuid not null,
  design_id text not null,
  merged_hash text not null,
  adoption jsonb not null,
  grounds jsonb not null,
  versions text[] not null,
  constraint before_update_pk primary key (org_id, design_id),
  constraint before_update_of_adopted foreign key (org_id, design_id) references designs.adoption (org_id, design_id)
);
select app.protect('designs.before_update', 'tenant', '{merged_hash, adoption, grounds, versions}', p_deletes => true);
select app.classify('designs.before_update', '{"org_id": "key", "design_id": "none", "merged_hash": "none", "adoption": "none",
  "grounds": "key", "versions": "none"}');
