-- What goes to the organisation's own people and systems about a case is none of the applicant's messages: it opens for staff
-- alone, as notes do (0029).
alter table messages.outgoing add column to_staff boolean not null default false;
alter table messages.outgoing add column locked_as text not null
  generated always as (case when to_staff then 'note' else 'case' end) stored;
select app.classify('messages.outgoing', '{"to_staff": "none", "locked_as": "none"}');
update app.case_table set category_column = 'locked_as' where name = 'messages.outgoing';
