-- What an organisation changed of a design that it adopted: the changes, by ids, on the content as it was adopted; each with its
-- reason and who answers for it. And every version of a design that went live, for those who adopted it.

-- `content` is what was adopted, as it was; `changes` and `orders` are the organisation's own on it, `local_hash` what they give.
-- `up_as` is what the next version says of itself: reason, severity, a day.
alter table designs.adoption
  add column changes jsonb not null default '[]',
  add column orders jsonb not null default '{}',
  add column local_hash text,
  add column up_as jsonb not null default '{}';
update designs.adoption set local_hash = content_hash;
alter table designs.adoption alter column local_hash set not null;
grant update (changes, orders, local_hash, up_as) on designs.adoption to moothall_web, moothall_jobs;
select app.classify('designs.adoption', '{"changes": "none", "orders": "none", "local_hash": "none", "up_as": "none"}');
-- Who adopted a design, for its publisher and whoever thinks of adopting it.
create index adoption_by_publisher on designs.adoption (publisher, design_id, org_id);

-- Why each change was made, and which member of staff answers for it.
create table designs.variation (
  org_id uuid not null,
  design_id text not null,
  kind text not null constraint variation_kind check (kind in ('set', 'add', 'remove', 'move')),
  address text not null,
  reason text not null,
  owner_id uuid not null,
  made_by uuid not null,
  made_at timestamptz not null,
  constraint variation_pk primary key (org_id, design_id, kind, address),
  constraint variation_of_adopted foreign key (org_id, design_id) references designs.adoption (org_id, design_id)
);
select app.protect('designs.variation', 'tenant', '{reason, owner_id, made_by, made_at}', p_deletes => true);
select app.classify('designs.variation', '{"org_id": "key", "design_id": "none", "kind": "none", "address": "none",
  "reason": "none", "owner_id": "key", "made_by": "key", "made_at": "none"}');

-- A version that went live. `publisher` is the organisation's slug, or `library` for the designs that ship with the node, whose
-- versions are named by their content.
create table designs.release (
  org_id uuid not null constraint release_organisation references places.organisation,
  publisher text not null,
  design_id text not null,
  version text not null,
  content_hash text not null,
  reason jsonb not null,
  severity text not null constraint release_severity check (severity in ('law', 'safety', 'better')),
  needed_by date,
  released_at timestamptz not null,
  constraint release_pk primary key (org_id, publisher, design_id, version)
);
select app.protect('designs.release', 'public');
select app.classify('designs.release', '{"org_id": "key", "publisher": "none", "design_id": "none", "version": "none",
  "content_hash": "none", "reason": "none", "severity": "none", "needed_by": "none", "released_at": "none"}');
create index release_by_publisher on designs.release (publisher, design_id, released_at);

insert into designs.release
  select v.org_id, o.slug, v.design_id, v.hash, v.content_hash, coalesce(v.record -> 'reason', '""'), 'better', null, l.since
  from designs.live l join designs.version v on v.org_id = l.org_id and v.hash = l.hash
  join places.organisation o on o.id = l.org_id;
insert into designs.release
  select org_id, 'library', design_id, content_hash, content_hash,
    '{"en": "First in the library", "cy": "Y cyntaf yn y llyfrgell"}', 'better', null, now() from designs.library;
