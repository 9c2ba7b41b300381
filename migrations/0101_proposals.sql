-- What residents and staff suggest of a service: as it was said, behind the locks of its organisation; as it was published, which
-- everybody reads; who supports it, by a mark that stands for one person and one organisation.
create schema proposals;
grant usage on schema proposals to moothall_web, moothall_jobs, moothall_keys;

-- Proposals and comments as they came. Ids are random: one that sorts by time would tell when. `author` is the mark of an address
-- under the node's key; what staff said without their name has none. `alike` is the same for texts of nearly the same words.
create table proposals.said (
  org_id uuid not null constraint said_organisation references places.organisation,
  id uuid not null,
  kind text not null constraint said_kind check (kind in ('proposal', 'comment')),
  about uuid,
  design_id text not null,
  version text not null,
  element text not null,
  what text not null,
  why text not null,
  whom text not null,
  locale text not null,
  by text not null constraint said_by check (by in ('account', 'once', 'staff')),
  author bytea,
  on_day date not null,
  alike text not null,
  held boolean not null,
  state text not null constraint said_state check (state in ('waiting', 'published', 'declined')),
  settled_by uuid,
  settled_on date,
  open_to uuid[] not null,
  constraint said_pk primary key (org_id, id),
  constraint said_unnamed check (by <> 'staff' or author is null)
);
select app.protect('proposals.said', 'personal', '{what, why, whom, state, settled_by, settled_on}');
select app.classify('proposals.said', '{"org_id": "key", "id": "key", "kind": "none", "about": "key", "design_id": "none",
  "version": "none", "element": "none", "what": "personal service", "why": "personal service", "whom": "personal service",
  "locale": "none", "by": "none", "author": "key", "on_day": "none", "alike": "none", "held": "none", "state": "none",
  "settled_by": "key", "settled_on": "none", "open_to": "key"}');
create index said_waiting on proposals.said (org_id, alike, id) where state = 'waiting';

-- What it said before it was edited.
create table proposals.earlier (
  org_id uuid not null,
  said_id uuid not null,
  number integer not null,
  what text not null,
  why text not null,
  whom text not null,
  edited_by uuid not null,
  edited_on date not null,
  open_to uuid[] not null,
  constraint earlier_pk primary key (org_id, said_id, number),
  constraint earlier_of_said foreign key (org_id, said_id) references proposals.said (org_id, id)
);
select app.protect('proposals.earlier', 'personal');
select app.classify('proposals.earlier', '{"org_id": "key", "said_id": "key", "number": "none", "what": "personal service",
  "why": "personal service", "whom": "personal service", "edited_by": "key", "edited_on": "none", "open_to": "key"}');

-- What everybody reads. One that is not published stands without its text, with the reason. `joined_to`: it says the same as
-- that one. The answer is part of it.
create table proposals.proposal (
  org_id uuid not null constraint proposal_organisation references places.organisation,
  id uuid not null,
  design_id text not null,
  version text not null,
  element text not null,
  what text not null,
  why text not null,
  whom text not null,
  locale text not null,
  by text not null constraint proposal_by check (by in ('resident', 'staff')),
  state text not null constraint proposal_state check (state in ('published', 'declined')),
  ground text,
  ground_words text not null,
  edited boolean not null,
  published_on date not null,
  due_on date,
  joined_to uuid,
  joined_why text not null,
  verdict text constraint proposal_verdict check (verdict in ('accept', 'part', 'decline')),
  reason jsonb,
  answerer jsonb,
  answered_on date,
  constraint proposal_pk primary key (org_id, id),
  constraint proposal_joined foreign key (org_id, joined_to) references proposals.proposal (org_id, id)
);
select app.protect('proposals.proposal', 'public', '{what, why, whom, state, ground, ground_words, edited, due_on, joined_to,
  joined_why, verdict, reason, answerer, answered_on}');
select app.classify('proposals.proposal', '{"org_id": "key", "id": "key", "design_id": "none", "version": "none",
  "element": "none", "what": "none", "why": "none", "whom": "none", "locale": "none", "by": "none", "state": "none",
  "ground": "none", "ground_words": "none", "edited": "none", "published_on": "none", "due_on": "none", "joined_to": "key",
  "joined_why": "none", "verdict": "none", "reason": "none", "answerer": "none", "answered_on": "none"}');
create index proposal_of_service on proposals.proposal (org_id, design_id, published_on desc, id);
create index proposal_joined_to on proposals.proposal (org_id, joined_to) where joined_to is not null;
create index proposal_unanswered on proposals.proposal (org_id, due_on, id)
  where state = 'published' and verdict is null and joined_to is null;

create table proposals.comment (
  org_id uuid not null,
  id uuid not null,
  proposal_id uuid not null,
  words text not null,
  locale text not null,
  state text not null constraint comment_state check (state in ('published', 'declined')),
  ground text,
  ground_words text not null,
  edited boolean not null,
  published_on date not null,
  constraint comment_pk primary key (org_id, id),
  constraint comment_of_proposal foreign key (org_id, proposal_id) references proposals.proposal (org_id, id)
);
select app.protect('proposals.comment', 'public', '{words, state, ground, ground_words, edited}');
select app.classify('proposals.comment', '{"org_id": "key", "id": "key", "proposal_id": "key", "words": "none",
  "locale": "none", "state": "none", "ground": "none", "ground_words": "none", "edited": "none", "published_on": "none"}');
create index comment_by_proposal on proposals.comment (org_id, proposal_id, published_on, id);

-- One row a person and proposal, whatever is clicked. The groups are what they chose to say of themselves.
create table proposals.support (
  org_id uuid not null,
  proposal_id uuid not null,
  supporter bytea not null,
  age text,
  tie text,
  open_to uuid[] not null,
  constraint support_pk primary key (org_id, proposal_id, supporter),
  constraint support_of_proposal foreign key (org_id, proposal_id) references proposals.proposal (org_id, id)
);
select app.protect('proposals.support', 'personal');
select app.let_keys('proposals.support', 'select');
select app.let_keys('proposals.proposal', 'select');
select app.classify('proposals.support', '{"org_id": "key", "proposal_id": "key", "supporter": "key", "age": "personal identity",
  "tie": "personal service", "open_to": "key"}');

-- Whoever wants to hear what becomes of it. `proposal_id` is the id under which it was said; no staff keep rows of it open.
create table proposals.follower (
  org_id uuid not null constraint follower_organisation references places.organisation,
  proposal_id uuid not null,
  follower bytea not null,
  email text not null,
  link uuid,
  locale text not null,
  open_to uuid[] not null,
  constraint follower_pk primary key (org_id, proposal_id, follower)
);
select app.protect('proposals.follower', 'personal', p_deletes => true);
select app.classify('proposals.follower', '{"org_id": "key", "proposal_id": "key", "follower": "key",
  "email": "personal contact", "link": "key", "locale": "none", "open_to": "key"}');

-- How many people support each of these, with those that were joined to it; who supports two of them is one.
create function proposals.count_support(p_org uuid, p_ids uuid[]) returns table (proposal_id uuid, supporters integer)
  language sql stable security definer set search_path = pg_catalog as $$
  select root, count(distinct supporter)::integer from (
    select coalesce(p.joined_to, p.id) as root, s.supporter
      from proposals.proposal p join proposals.support s on s.org_id = p.org_id and s.proposal_id = p.id
      where p.org_id = p_org and p.state = 'published' and (p.id = any(p_ids) or p.joined_to = any(p_ids))) one
  where root = any(p_ids) group by root $$;
select app.keys_own('proposals.count_support(uuid, uuid[])', 'moothall_web, moothall_jobs');

-- How many of them said of themselves what. Each person once: of two sayings the first in order.
create function proposals.count_groups(p_org uuid, p_id uuid) returns table (question text, said text, people integer)
  language sql stable security definer set search_path = pg_catalog as $$
  with one as (select s.supporter, min(s.age) as age, min(s.tie) as tie
      from proposals.proposal p join proposals.support s on s.org_id = p.org_id and s.proposal_id = p.id
      where p.org_id = p_org and p.state = 'published' and (p.id = p_id or p.joined_to = p_id) group by s.supporter)
  select 'age', age, count(*)::integer from one where age is not null group by age
  union all select 'tie', tie, count(*)::integer from one where tie is not null group by tie $$;
select app.keys_own('proposals.count_groups(uuid, uuid)', 'moothall_web');

-- Who sent how much within a day, by marks: kept for a day, to count by.
create table proposals.sent (
  org_id uuid not null,
  id uuid not null,
  person bytea not null,
  network bytea not null,
  design_id text not null,
  at timestamptz not null,
  constraint sent_pk primary key (org_id, id)
);
create index sent_by_person on proposals.sent (org_id, person, at);
create index sent_by_network on proposals.sent (org_id, network, at);
create index sent_by_design on proposals.sent (org_id, design_id, at);
create index sent_old on proposals.sent (org_id, at);
select app.protect('proposals.sent', 'local');
select app.let_keys('proposals.sent', 'select, insert');
select app.let_jobs('proposals.sent', 'select, delete');
select app.classify('proposals.sent', '{"org_id": "key", "id": "key", "person": "key", "network": "key", "design_id": "none",
  "at": "none"}');

-- Counts one more, unless this person has sent as many as one may in a day. `held`: more comes from this network, or of this
-- service, than a day brings; it is kept and stands behind the others.
create function proposals.note_sent(p_org uuid, p_person bytea, p_network bytea, p_design text, p_most integer,
  p_most_of_network integer, p_most_of_design integer) returns text language plpgsql security definer
  set search_path = pg_catalog as $$
declare v_now timestamptz := app.now(); v_held boolean;
begin
  if p_org <> all(app.writes()) then raise exception 'not yours to write' using errcode = 'MH001'; end if;
  perform pg_advisory_xact_lock(hashtextextended(encode(p_person, 'hex'), 2));
  if (select count(*) from proposals.sent where org_id = p_org and person = p_person and at > v_now - interval '1 day') >= p_most
    then return 'too-many'; end if;
  v_held := (select count(*) from proposals.sent where org_id = p_org and network = p_network and at > v_now - interval '1 hour')
      >= p_most_of_network
    or (select count(*) from proposals.sent where org_id = p_org and design_id = p_design and at > v_now - interval '1 hour')
      >= p_most_of_design;
  insert into proposals.sent values (p_org, gen_random_uuid(), p_person, p_network, p_design, v_now);
  return case when v_held then 'held' else 'fine' end;
end $$;
select app.keys_own('proposals.note_sent(uuid, bytea, bytea, text, integer, integer, integer)', 'moothall_web');

-- What staff put in without their name, until the night. It says the day and nothing nearer; the same text twice is once. Nobody's
-- session, membership or key of a form stands in the transaction that adds a row.
create table proposals.letterbox (
  org_id uuid not null,
  id uuid not null,
  digest bytea not null,
  posted_on date not null,
  design_id text not null,
  version text not null,
  element text not null,
  what text not null,
  why text not null,
  whom text not null,
  locale text not null,
  alike text not null,
  constraint letterbox_pk primary key (org_id, id)
);
create unique index letterbox_once on proposals.letterbox (org_id, digest);
select app.protect('proposals.letterbox', 'local');
select app.let_keys('proposals.letterbox', 'select, insert');
select app.let_jobs('proposals.letterbox', 'select, delete');
select app.classify('proposals.letterbox', '{"org_id": "key", "id": "key", "digest": "key", "posted_on": "none",
  "design_id": "none", "version": "none", "element": "none", "what": "personal service", "why": "personal service",
  "whom": "personal service", "locale": "none", "alike": "none"}');

create function proposals.post(p_org uuid, p_digest bytea, p_design text, p_version text, p_element text, p_what text, p_why text,
  p_whom text, p_locale text, p_alike text, p_most integer) returns boolean language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  if app.session() is not null or app.actor() ->> 'kind' <> 'anyone' then
    raise exception 'whoever posts here is nobody' using errcode = 'MH001';
  end if;
  if (select count(*) from proposals.letterbox where org_id = p_org) >= p_most then return false; end if;
  insert into proposals.letterbox values (p_org, gen_random_uuid(), p_digest, app.today(), p_design, p_version, p_element, p_what,
    p_why, p_whom, p_locale, p_alike) on conflict do nothing;
  return true;
end $$;
select app.keys_own('proposals.post(uuid, bytea, text, text, text, text, text, text, text, text, integer)', 'moothall_web');
