-- How a home's item stands further: when it is expected, what is wanted of its person, and that they withdrew it.
alter table home.item add column due_on date;
alter table home.item add column withdrawn boolean not null default false;
alter table home.item add column wants text;
alter table home.item add constraint item_wants check (wants in ('answer', 'documents'));
grant update (due_on, withdrawn, wants) on home.item to moothall_web, moothall_jobs;
select app.classify('home.item', '{"due_on": "none", "withdrawn": "none", "wants": "none"}');

select app.let_keys('home.item', 'select');

-- Of the cases on a person's own home, at every organisation: how many messages of staff have come since they last read.
-- Counted over events, which say that there was one and never what it said.
create function home.own_unread() returns table (from_org uuid, case_id uuid, unread integer)
  language sql stable security definer set search_path = pg_catalog as $$
  select i.from_org, i.case_id, count(*)::integer from home.item i
    join journal.event e on e.org_id = i.from_org and e.case_id = i.case_id
      and e.type in ('case.messaged', 'case.moreAsked') and e.envelope::jsonb -> 'actor' ->> 'kind' = 'member'
    left join cases.seen s on s.org_id = i.from_org and s.case_id = i.case_id and s.side = 'applicant'
    where i.org_id = app.host() and i.account_id = (app.actor() ->> 'account')::uuid
      and app.actor() ->> 'kind' = 'person' and (s.until_at is null or e.at > s.until_at)
    group by i.from_org, i.case_id $$;
select app.keys_own('home.own_unread()', 'moothall_web');

