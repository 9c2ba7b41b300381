-- When a case is due by the organisation's own calendar, which of its teams works on it, and who was told that it is late.

-- What designs call a team ("waste") is answered by the organisation's own team of that code.
alter table places.team add column code text;
alter table places.team add constraint team_code unique (org_id, code);
grant update (code) on places.team to moothall_web, moothall_jobs;
select app.classify('places.team', '{"code": "none"}');
select app.let_keys('places.team', 'select');
select app.let_keys('places.setting', 'select');

-- The days left of a stage's target when its clock stopped (the case waits for the applicant), and of which stage.
alter table cases.case add column clock_left integer;
alter table cases.case add column clock_stage text;
-- A mark for colleagues: one of a short list.
alter table cases.case add column flag text;
alter table cases.case add constraint case_flag check (flag in ('urgent', 'check', 'discuss'));
-- What its people were told of this due day: that it is near, that it has passed. Gone when the case moves on.
alter table cases.case add column warned text;
alter table cases.case add constraint case_warned check (warned in ('soon', 'overdue'));
grant update (clock_left, clock_stage, flag, warned) on cases.case to moothall_web, moothall_jobs;
select app.classify('cases.case', '{"clock_left": "none", "clock_stage": "none", "flag": "none", "warned": "none"}');
create index case_to_warn on cases.case (org_id, (coalesce(due_at, 'infinity')), id)
  where closed_at is null and warned is distinct from 'overdue';
create index case_open_by_team on cases.case (org_id, team_id, (coalesce(due_at, 'infinity')), id) where closed_at is null;
create index case_open_by_assigned on cases.case (org_id, assigned, (coalesce(due_at, 'infinity')), id)
  where closed_at is null;
create index case_sent on cases.case (org_id, submitted_at);
create index case_ended on cases.case (org_id, closed_at) where closed_at is not null;

-- The calendar of an organisation and its team of a code, for whoever opens or moves a case there: a resident does too, and
-- holds no key of the organisation. Neither says anything of a person.
create function cases.workplace(p_org uuid, p_team text, out calendar jsonb, out team uuid) language plpgsql stable
  security definer set search_path = pg_catalog as $$
begin
  if not coalesce(p_org = any(app.writes()), false) then
    raise exception 'no case there' using errcode = 'MH001';
  end if;
  calendar := (select s.value from places.setting s where s.org_id = p_org and s.key = 'calendar'
    and s.from_on <= app.today() order by s.from_on desc limit 1);
  team := (select t.id from places.team t where t.org_id = p_org and t.code = p_team
    and (t.ended_on is null or t.ended_on > app.today()));
end $$;
select app.keys_own('cases.workplace(uuid, text)', 'moothall_web, moothall_jobs');

-- What a member of staff is told at their desk: of a case, under the locks of its notes, so never to the applicant and never
-- to somebody for whom the case is closed. `once` says it once.
create table cases.notice (
  org_id uuid not null constraint notice_organisation references places.organisation,
  id uuid not null,
  once text not null,
  case_id uuid not null,
  category text not null default 'note' constraint notice_category check (category = 'note'),
  to_id uuid not null,
  kind text not null constraint notice_kind check (kind in ('dueSoon', 'overdue', 'noReply', 'given')),
  at timestamptz not null,
  seen_at timestamptz,
  open_to uuid[] not null,
  constraint notice_pk primary key (org_id, id),
  constraint notice_once unique (org_id, once),
  constraint notice_of_a_case foreign key (org_id, case_id) references cases.case (org_id, id) on delete cascade,
  constraint notice_to foreign key (org_id, to_id) references places.membership (org_id, id)
);
select app.protect('cases.notice', 'personal', '{seen_at}');
select app.classify('cases.notice', '{"org_id": "key", "id": "key", "once": "none", "case_id": "key", "category": "none",
  "to_id": "key", "kind": "none", "at": "none", "seen_at": "none", "open_to": "key"}');
create index notice_to_read on cases.notice (org_id, to_id, at) where seen_at is null;
create index notice_of on cases.notice (org_id, case_id);

-- Cases from before: the team that their stage's code names is not known here; they keep none until they move.
