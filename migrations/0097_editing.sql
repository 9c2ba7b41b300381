-- Who has a service's design open in the studio, and which part of it: one row each, forgotten within the hour.
create table designs.editing (
  org_id uuid not null,
  design_id text not null,
  membership_id uuid not null,
  part text not null,
  seen_at timestamptz not null,
  constraint editing_pk primary key (org_id, design_id, membership_id),
  constraint editing_of_adopted foreign key (org_id, design_id) references designs.adoption (org_id, design_id),
  constraint editing_member foreign key (org_id, membership_id) references places.membership (org_id, id)
);
select app.protect('designs.editing', 'tenant', '{part, seen_at}', p_deletes => true);
select app.classify('designs.editing', '{"org_id": "key", "design_id": "none", "membership_id": "key", "part": "none",
  "seen_at": "none"}');
