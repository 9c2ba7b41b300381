-- How an organisation's copy differs, as it showed it to the publisher and the other organisations of the place: sentences and
-- reasons of that moment, until it shows them anew or no longer.
create table designs.shown (
  org_id uuid not null,
  design_id text not null,
  sentences jsonb not null,
  shown_at timestamptz not null,
  constraint shown_pk primary key (org_id, design_id),
  constraint shown_of_adopted foreign key (org_id, design_id) references designs.adoption (org_id, design_id)
);
select app.protect('designs.shown', 'public', '{sentences, shown_at}', p_deletes => true);
select app.classify('designs.shown', '{"org_id": "key", "design_id": "none", "sentences": "none", "shown_at": "none"}');
