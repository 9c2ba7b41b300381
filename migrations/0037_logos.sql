-- An organisation's logo: a small picture that was made safe when it came, served to everybody. In the database, so that
-- every serving process and every back-up has it.
create table places.logo (
  org_id uuid not null constraint logo_organisation references places.organisation,
  id uuid not null,
  bytes bytea not null,
  width integer not null,
  height integer not null,
  made_at timestamptz not null,
  constraint logo_pk primary key (org_id, id)
);
select app.protect('places.logo', 'public', p_deletes => true);
select app.classify('places.logo', '{"org_id": "key", "id": "key", "bytes": "none", "width": "none", "height": "none",
  "made_at": "none"}');
