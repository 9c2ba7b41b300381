-- What people say of a service on its last page. Nothing here leads to a case, an account, a session or a minute: the month
-- is all that is kept of when, and the id is random.
create table cases.feedback (
  org_id uuid not null constraint feedback_organisation references places.organisation,
  id uuid not null,
  design text not null,
  month date not null constraint feedback_month check (extract(day from month) = 1),
  score smallint not null constraint feedback_score check (score between 1 and 5),
  words text,
  reply_to text,
  open_to uuid[] not null,
  constraint feedback_pk primary key (org_id, id)
);
select app.protect('cases.feedback', 'personal');
select app.classify('cases.feedback', '{"org_id": "key", "id": "key", "design": "none", "month": "none", "score": "none",
  "words": "personal service", "reply_to": "personal contact", "open_to": "key"}');
create index feedback_by_month on cases.feedback (org_id, month, design);
