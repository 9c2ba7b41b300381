-- Published versions of service designs, which of them is live, and the holds between the two.
create schema designs;
grant usage on schema designs to moothall_web, moothall_jobs, moothall_keys;

create table designs.version (
  org_id uuid not null constraint version_organisation references places.organisation,
  hash text not null,
  design_id text not null,
  content_hash text not null,
  content jsonb not null,
  record jsonb not null,
  published_at timestamptz not null,
  constraint version_pk primary key (org_id, hash)
);
-- row level security, policies and grants of its kind
select app.protect('designs.version', 'public');
select app.classify('designs.version', '{"org_id": "key", "hash": "none", "design_id": "none", "content_hash": "none",
  "content": "none", "record": "none", "published_at": "none"}');
create index version_by_design on designs.version (org_id, design_id, published_at);

create table designs.live (
  org_id uuid not null constraint live_organisation references places.organisation,
  design_id text not null,
  hash text not null,
  since timestamptz not null,
  constraint live_pk primary key (org_id, design_id),
  constraint live_is_a_version foreign key (org_id, hash) references designs.version (org_id, hash)
);
-- row level security, policies and grants of its kind
select app.protect('designs.live', 'public', '{hash, since}');
select app.classify('designs.live', '{"org_id": "key", "design_id": "none", "hash": "none", "since": "none"}');

create table designs.hold (
  org_id uuid not null constraint hold_organisation references places.organisation,
  hash text not null,
  hold text not null,
  clears text not null,
  evidence jsonb not null,
  cleared_at timestamptz,
  cleared_by text,
  constraint hold_pk primary key (org_id, hash, hold),
  constraint hold_of_a_version foreign key (org_id, hash) references designs.version (org_id, hash),
  constraint hold_clears check (clears in ('itself', 'person'))
);
-- row level security, policies and grants of its kind
select app.protect('designs.hold', 'tenant', '{evidence, cleared_at, cleared_by}');
select app.classify('designs.hold', '{"org_id": "key", "hash": "none", "hold": "none", "clears": "none", "evidence":
  "none", "cleared_at": "none", "cleared_by": "none"}');
