-- An organisation's copy of a design while one of its administrators tries it: what they typed, for which day, and what they try on
-- top of it. Opened by that member alone, one for a design, and gone a day after it was last used. Nobody is applying: no draft, no
-- case and no record comes of it.
create table designs.trial (
  org_id uuid not null,
  design_id text not null,
  membership_id uuid not null,
  answers jsonb not null,
  as_of date,
  given jsonb not null,
  extra jsonb,
  about jsonb,
  used_at timestamptz not null,
  open_to uuid[] not null,
  constraint trial_pk primary key (org_id, design_id, membership_id),
  constraint trial_of_adopted foreign key (org_id, design_id) references designs.adoption (org_id, design_id),
  constraint trial_member foreign key (org_id, membership_id) references places.membership (org_id, id)
);
select app.protect('designs.trial', 'personal', '{answers, as_of, given, extra, about, used_at}', p_deletes => true);
select app.classify('designs.trial', '{"org_id": "key", "design_id": "none", "membership_id": "key",
  "answers": "special protected", "as_of": "none", "given": "none", "extra": "none", "about": "none", "used_at": "none",
  "open_to": "key"}');
create index trial_over on designs.trial (org_id, used_at);
create index trial_by_member on designs.trial (org_id, membership_id);
