-- The starter library as rows (kept by the jobs process from the designs folder), what an organisation has adopted, from
-- whom and of which content, and its own dated figures: the content itself is never edited.
create table designs.library (
  org_id uuid not null constraint library_host references places.organisation,
  design_id text not null,
  content_hash text not null,
  content jsonb not null,
  licence text not null,
  stamp text not null,
  constraint library_pk primary key (org_id, design_id)
);
select app.protect('designs.library', 'public', '{content_hash, content, licence, stamp}', p_deletes => true);
select app.classify('designs.library', '{"org_id": "key", "design_id": "none", "content_hash": "none", "content": "none",
  "licence": "none", "stamp": "none"}');

create table designs.adoption (
  org_id uuid not null constraint adoption_organisation references places.organisation,
  design_id text not null,
  publisher text not null,
  version text,
  content_hash text not null,
  licence text not null,
  content jsonb not null,
  adopted_at timestamptz not null,
  state text not null constraint adoption_state
    check (state in ('adopted', 'checking', 'refused', 'held', 'live', 'off')),
  put_up_at timestamptz,
  put_up_by uuid,
  up text,
  findings jsonb not null default '{}',
  constraint adoption_pk primary key (org_id, design_id)
);
select app.protect('designs.adoption', 'public',
  '{publisher, version, content_hash, licence, content, adopted_at, state, put_up_at, put_up_by, up, findings}');
select app.classify('designs.adoption', '{"org_id": "key", "design_id": "none", "publisher": "none", "version": "none",
  "content_hash": "none", "licence": "none", "content": "none", "adopted_at": "none", "state": "none",
  "put_up_at": "none", "put_up_by": "key", "up": "none", "findings": "none"}');

-- An organisation's own value of a design's parameter from a day on, before the design's own values of that day or earlier.
create table designs.parameter (
  org_id uuid not null constraint parameter_organisation references places.organisation,
  design_id text not null,
  parameter text not null,
  from_on date not null,
  value jsonb not null,
  set_at timestamptz not null,
  constraint parameter_pk primary key (org_id, design_id, parameter, from_on)
);
select app.protect('designs.parameter', 'public', '{value, set_at}', p_deletes => true);
select app.classify('designs.parameter', '{"org_id": "key", "design_id": "none", "parameter": "none", "from_on": "none",
  "value": "none", "set_at": "none"}');

-- A service can be taken off again.
create policy remove on designs.live for delete to moothall_web, moothall_jobs using (true and org_id = any(app.keys()));
grant delete on designs.live to moothall_web, moothall_jobs;
