-- The gazetteer of the place: its addresses with their UPRN, as an open file gave them; the host's rows, read by everybody.
-- It says what stands where, never who lives there.
create table places.address (
  org_id uuid not null constraint address_organisation references places.organisation,
  uprn bigint not null constraint address_uprn check (uprn between 1 and 999999999999),
  line1 text not null,
  line2 text,
  town text,
  county text,
  postcode text not null,
  areas text[] not null,
  lsoa text,
  usrn bigint,
  edition uuid not null,
  constraint address_pk primary key (org_id, uprn)
);
select app.protect('places.address', 'public', '{line1, line2, town, county, postcode, areas, lsoa, usrn, edition}', true);
select app.classify('places.address', '{"org_id": "key", "uprn": "none", "line1": "none", "line2": "none", "town": "none",
  "county": "none", "postcode": "none", "areas": "none", "lsoa": "none", "usrn": "none", "edition": "key"}');
create index address_by_postcode on places.address (org_id, postcode);
