-- Answers that a person gave before and confirmed again instead of typing them: where each came from, beside the answers and
-- under the same locks. `purpose`: what the earlier answer was read for.
create table cases.answer_source (
  org_id uuid not null,
  case_id uuid not null,
  question text not null,
  category text not null constraint answer_source_category check (category in ('service', 'identity', 'contact', 'household',
    'finance', 'housing', 'education', 'health', 'care', 'offence')),
  came_from text not null constraint answer_source_from check (came_from in ('case', 'account')),
  service jsonb,
  told_at timestamptz,
  purpose text not null,
  open_to uuid[] not null,
  constraint answer_source_pk primary key (org_id, case_id, question),
  constraint answer_source_case foreign key (org_id, case_id) references cases.case (org_id, id) on delete cascade,
  constraint answer_source_told check ((came_from = 'case') = (told_at is not null))
);
select app.protect('cases.answer_source', 'personal');
select app.classify('cases.answer_source', '{"org_id": "key", "case_id": "key", "question": "none", "category": "none",
  "came_from": "none", "service": "none", "told_at": "none", "purpose": "none", "open_to": "key"}');

alter table applications.draft add column sources jsonb not null default '{}';
grant update (sources) on applications.draft to moothall_web, moothall_jobs;
select app.classify('applications.draft', '{"sources": "personal service"}');

-- What whoever acts without an account opened by a link or a code: tickets that are older than their session were brought to
-- it. What was begun in this same browser is not among them: the next person at a shared computer is offered nothing of it.
create function sign_in.brought(p_org uuid) returns setof uuid language sql stable security definer
  set search_path = pg_catalog as $$
  select t.subject from sign_in.session s join sign_in.session_ticket st on st.session = s.id
    join sign_in.ticket t on t.org_id = st.org_id and t.id = st.ticket
    where s.id = app.session() and st.org_id = p_org and t.made_at < s.made_at and t.id = any(app.keys())
    limit 20 $$;
select app.keys_own('sign_in.brought(uuid)', 'moothall_web');
