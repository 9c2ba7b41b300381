-- What has to be done about a case: whose it is, by when, and whether the case has to wait for it. Under the locks of its
-- notes: staff alone read it.
create table cases.task (
  org_id uuid not null constraint task_organisation references places.organisation,
  id uuid not null,
  case_id uuid not null,
  category text not null default 'note' constraint task_category check (category = 'note'),
  title text not null,
  owner_id uuid,
  team_id uuid,
  due_on date,
  required boolean not null,
  made_by uuid not null,
  made_at timestamptz not null,
  done_at timestamptz,
  done_by uuid,
  open_to uuid[] not null,
  constraint task_pk primary key (org_id, id),
  constraint task_of_one check (num_nonnulls(owner_id, team_id) <= 1),
  constraint task_of_a_case foreign key (org_id, case_id) references cases.case (org_id, id) on delete cascade,
  constraint task_owner foreign key (org_id, owner_id) references places.membership (org_id, id),
  constraint task_team foreign key (org_id, team_id) references places.team (org_id, id)
);
select app.protect('cases.task', 'personal', '{done_at, done_by}');
select app.classify('cases.task', '{"org_id": "key", "id": "key", "case_id": "key", "category": "none",
  "title": "personal service", "owner_id": "key", "team_id": "key", "due_on": "none", "required": "none",
  "made_by": "key", "made_at": "none", "done_at": "none", "done_by": "key", "open_to": "key"}');
create index task_of on cases.task (org_id, case_id);
create index task_open_owner on cases.task (org_id, owner_id, due_on) where done_at is null;
create index task_open_team on cases.task (org_id, team_id, due_on) where done_at is null;
