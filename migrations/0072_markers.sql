-- Warnings on a person's record: from the organisation's own short list, with a reason, until a day by which somebody looks at it
-- again. A row follows the locks of the notes of the case that it was set in: staff alone read it, named people alone where that
-- case is restricted, and nobody to whom that case is closed. It is shown beside every case of the person.
create table cases.marker (
  org_id uuid not null constraint marker_organisation references places.organisation,
  id uuid not null,
  case_id uuid not null,
  category text not null default 'note' constraint marker_category check (category = 'note'),
  record_id uuid not null,
  kind text not null,
  reason text not null,
  -- what became of telling the person: a message goes, they know already, or why they are not told
  told text not null constraint marker_told check (told in ('tell', 'already', 'not')),
  told_words text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  review_on date not null,
  reviewed_by uuid,
  reviewed_at timestamptz,
  reviewed_why text,
  warned text constraint marker_warned check (warned in ('due', 'over')),
  lifted_by uuid,
  lifted_at timestamptz,
  lifted_why text,
  open_to uuid[] not null,
  constraint marker_pk primary key (org_id, id),
  constraint marker_case foreign key (org_id, case_id) references cases.case (org_id, id) on delete cascade,
  constraint marker_record foreign key (org_id, record_id) references people.record (org_id, id),
  constraint marker_by foreign key (org_id, made_by) references places.membership (org_id, id)
);
select app.protect('cases.marker', 'personal',
  '{review_on, reviewed_by, reviewed_at, reviewed_why, warned, lifted_by, lifted_at, lifted_why}');
select app.classify('cases.marker', '{"org_id": "key", "id": "key", "case_id": "key", "category": "none", "record_id": "key",
  "kind": "special protected", "reason": "special protected", "told": "none", "told_words": "special protected",
  "made_by": "key", "made_at": "none", "review_on": "none", "reviewed_by": "key", "reviewed_at": "none",
  "reviewed_why": "special protected", "warned": "none", "lifted_by": "key", "lifted_at": "none",
  "lifted_why": "special protected", "open_to": "key"}');
create index marker_of on cases.marker (org_id, record_id) where lifted_at is null;
create index marker_in on cases.marker (org_id, case_id);
create index marker_to_review on cases.marker (org_id, review_on, id) where lifted_at is null;

alter table cases.notice drop constraint notice_kind;
alter table cases.notice add constraint notice_kind
  check (kind in ('dueSoon', 'overdue', 'noReply', 'given', 'markerDue', 'markerOver'));
