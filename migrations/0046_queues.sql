-- Queues: filters that are kept, who is away and who covers for them, how much somebody can carry.

-- One's own is locked to the membership; a team's opens for the organisation. A column for each thing that a queue is narrowed
-- by, so that what is kept can be counted in one statement.
create table cases.saved_filter (
  org_id uuid not null constraint saved_filter_organisation references places.organisation,
  id uuid not null,
  name text not null,
  membership_id uuid not null,
  of_team uuid,
  design text,
  stage text,
  team_id uuid,
  assigned text,
  due text constraint saved_filter_due check (due in ('overdue', 'today', 'soon', 'waiting')),
  flag text,
  made_at timestamptz not null,
  open_to uuid[] not null,
  constraint saved_filter_pk primary key (org_id, id),
  constraint saved_filter_by foreign key (org_id, membership_id) references places.membership (org_id, id),
  constraint saved_filter_team foreign key (org_id, of_team) references places.team (org_id, id)
);
select app.protect('cases.saved_filter', 'personal', p_deletes => true);
select app.classify('cases.saved_filter', '{"org_id": "key", "id": "key", "name": "none", "membership_id": "key",
  "of_team": "key", "design": "none", "stage": "none", "team_id": "key", "assigned": "none", "due": "none",
  "flag": "none", "made_at": "none", "open_to": "key"}');

-- Somebody is away from one day to another (both away), and a colleague has their work meanwhile. Never why.
create table cases.absence (
  org_id uuid not null constraint absence_organisation references places.organisation,
  id uuid not null,
  membership_id uuid not null,
  cover_id uuid,
  from_on date not null,
  to_on date not null,
  made_by uuid not null,
  made_at timestamptz not null,
  open_to uuid[] not null,
  constraint absence_pk primary key (org_id, id),
  constraint absence_days check (to_on >= from_on),
  constraint absence_cover check (cover_id <> membership_id),
  constraint absence_of foreign key (org_id, membership_id) references places.membership (org_id, id),
  constraint absence_by foreign key (org_id, cover_id) references places.membership (org_id, id)
);
select app.protect('cases.absence', 'personal', p_deletes => true);
select app.classify('cases.absence', '{"org_id": "key", "id": "key", "membership_id": "key", "cover_id": "key",
  "from_on": "none", "to_on": "none", "made_by": "key", "made_at": "none", "open_to": "key"}');
create index absence_when on cases.absence (org_id, to_on);

-- How many open cases somebody can carry.
create table cases.capacity (
  org_id uuid not null constraint capacity_organisation references places.organisation,
  membership_id uuid not null,
  cases integer not null constraint capacity_cases check (cases between 0 and 999),
  constraint capacity_pk primary key (org_id, membership_id),
  constraint capacity_of foreign key (org_id, membership_id) references places.membership (org_id, id)
);
select app.protect('cases.capacity', 'tenant', '{cases}');
select app.classify('cases.capacity', '{"org_id": "key", "membership_id": "key", "cases": "none"}');
