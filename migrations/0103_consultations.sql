-- What people answered while a design could be answered, counted: what it declares as counted, with how it came. Only the banded
-- values of the events are read, never content. A row without a question counts the answers themselves. On paper the day counts
-- on which it came. What ended in one of these outcomes is not counted.
create function cases.count_answers(p_org uuid, p_design text, p_from date, p_until date, p_keyed_until date, p_not text[])
  returns table (question text, value text, channel text, people integer)
  language sql stable security definer set search_path = pg_catalog as $$
  with here as (select zone from app.node),
  answered as (
    select c.channel, e.envelope::jsonb -> 'counted' as counted
      from cases.case c
      join journal.event e on e.org_id = c.org_id and e.case_id = c.id and e.type = 'case.opened'
      left join cases.keyed k on k.org_id = c.org_id and k.case_id = c.id and k.channel = 'paper', here
      where app.works_at(p_org) and c.org_id = p_org and c.design = p_design
        and c.submitted_at >= p_from::timestamp at time zone here.zone
        and c.submitted_at < (p_keyed_until + 1)::timestamp at time zone here.zone
        and coalesce(k.received_on, (c.submitted_at at time zone here.zone)::date) between p_from and p_until
        and (c.outcome is null or c.outcome <> all (p_not)))
  select '', '', channel, count(*)::integer from answered group by channel
  union all
  select n.key, n.value, channel, count(*)::integer from answered, jsonb_each_text(counted) n group by n.key, n.value, channel $$;
select app.keys_own('cases.count_answers(uuid, text, date, date, date, text[])', 'moothall_web');

-- The results of a consultation as they were published: with what is hidden left out, so that nothing here can be worked out that
-- the page does not say. Written once and never again; `round` is the day from which it could be answered.
create table proposals.result (
  org_id uuid not null constraint result_organisation references places.organisation,
  design_id text not null,
  round date not null,
  version text not null,
  figures jsonb not null,
  published_on date not null,
  constraint result_pk primary key (org_id, design_id, round),
  constraint result_of_version foreign key (org_id, version) references designs.version (org_id, hash)
);
select app.protect('proposals.result', 'public');
select app.classify('proposals.result', '{"org_id": "key", "design_id": "none", "round": "none", "version": "none",
  "figures": "none", "published_on": "none"}');

-- What was heard, what was decided and why, by role and never by name. A later one stands in front of those before it.
create table proposals.response (
  org_id uuid not null constraint response_organisation references places.organisation,
  design_id text not null,
  round date not null,
  number integer not null,
  version text not null,
  heard jsonb not null,
  decided jsonb not null,
  why jsonb not null,
  answerer jsonb not null,
  published_on date not null,
  constraint response_pk primary key (org_id, design_id, round, number),
  constraint response_of_version foreign key (org_id, version) references designs.version (org_id, hash)
);
select app.protect('proposals.response', 'public');
select app.classify('proposals.response', '{"org_id": "key", "design_id": "none", "round": "none", "number": "none",
  "version": "none", "heard": "none", "decided": "none", "why": "none", "answerer": "none", "published_on": "none"}');
