-- Records that may be one person's: found by keys that are rows (R23), told to whoever opens a case of both, joined and parted
-- again without a row of either being touched.

-- What a record is found alike by, under the locks of the case that says it: as the words that a case is found by.
create table cases.block (
  org_id uuid not null,
  key text not null,
  case_id uuid not null,
  record_id uuid not null,
  category text not null constraint block_category check (category in ('identity', 'contact')),
  open_to uuid[] not null,
  constraint block_pk primary key (org_id, key, case_id),
  constraint block_case foreign key (org_id, case_id) references cases.case (org_id, id) on delete cascade,
  constraint block_record foreign key (org_id, record_id) references people.record (org_id, id)
);
create index block_of on cases.block (org_id, case_id, category);
select app.protect('cases.block', 'personal', p_deletes => true);
grant delete on cases.block to moothall_keys;
select app.classify('cases.block', '{"org_id": "key", "key": "personal identity", "case_id": "key", "record_id": "key",
  "category": "none", "open_to": "key"}');

-- Two records that may be one person's, and what a colleague decided. Only who opens a case of each may know of it: no lock of
-- one row can say "both", so it opens by functions alone. No foreign keys: a local table has none to a tenant's (R7).
create table cases.pair (
  org_id uuid not null,
  first_record uuid not null,
  second_record uuid not null,
  bits real not null,
  found_at timestamptz not null,
  verdict text constraint pair_verdict check (verdict in ('same', 'different')),
  judged_at timestamptz,
  judged_by uuid,
  constraint pair_pk primary key (org_id, first_record, second_record),
  constraint pair_order check (first_record < second_record)
);
create index pair_second_rows on cases.pair (org_id, second_record);
create index pair_open on cases.pair (org_id, bits desc, first_record, second_record) where verdict is null;
select app.protect('cases.pair', 'local');
select app.let_keys('cases.pair', 'select, insert, update (verdict, judged_at, judged_by)');
select app.let_jobs('cases.pair', 'select, insert, update (bits), delete');
select app.classify('cases.pair', '{"org_id": "key", "first_record": "key", "second_record": "key", "bits": "none",
  "found_at": "none", "verdict": "none", "judged_at": "none", "judged_by": "key"}');

-- That a record is seen as part of another from now on. Nothing of either is changed, so ending it puts both back as they are.
create table cases.merge (
  org_id uuid not null,
  id uuid not null,
  gone uuid not null,
  kept uuid not null,
  first_record uuid not null,
  second_record uuid not null,
  made_at timestamptz not null,
  made_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  constraint merge_pk primary key (org_id, id),
  constraint merge_two check (gone <> kept)
);
create unique index merge_once on cases.merge (org_id, gone) where ended_at is null;
create index merge_into on cases.merge (org_id, kept) where ended_at is null;
select app.protect('cases.merge', 'local');
select app.let_keys('cases.merge', 'select, insert, update (ended_at, ended_by)');
select app.classify('cases.merge', '{"org_id": "key", "id": "key", "gone": "key", "kept": "key", "first_record": "key",
  "second_record": "key", "made_at": "none", "made_by": "key", "ended_at": "none", "ended_by": "key"}');

-- The newest case of a record that opens for whoever acts; none, and the record is nobody they may know of.
create function cases.case_of_record(p_org uuid, p_record uuid, out id uuid, out closed boolean, out team uuid)
  language sql stable security definer set search_path = pg_catalog as $$
  select c.id, c.closed_at is not null, c.team_id from cases.party y
    join cases.case c on c.org_id = p_org and c.id = y.case_id
    where y.org_id = p_org and y.record_id = p_record and c.open_to && app.keys() and not c.open_to && app.bars()
    order by c.submitted_at desc, c.id desc limit 1 $$;

-- Whether a record is of the very person who acts: staff do not judge who they are themselves.
create function cases.is_own_record(p_org uuid, p_record uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from people.link l where l.org_id = p_org and l.account_id = (app.actor() ->> 'account')::uuid
    and l.record_id = p_record) $$;

-- All the records that are joined with one, itself among them. `p_seen`: only by way of records that open for whoever acts.
create function cases.joined(p_org uuid, p_record uuid, p_seen boolean) returns setof uuid language sql stable
  security definer set search_path = pg_catalog as $$
  with recursive known as (
    select p_record as record
    union
    select n.record from known k cross join lateral (
      select m.kept as record from cases.merge m where m.org_id = p_org and m.gone = k.record and m.ended_at is null
      union all
      select m.gone from cases.merge m where m.org_id = p_org and m.kept = k.record and m.ended_at is null) n
      where not p_seen or (cases.case_of_record(p_org, n.record)).id is not null)
  select record from known $$;

-- What may be the same person as the one of a record, for whoever opens a case of both.
create function cases.pairs_of(p_org uuid, p_record uuid) returns table (record uuid, case_id uuid, bits real, verdict text,
  joined boolean) language sql stable security definer set search_path = pg_catalog as $$
  with one as (
    select p.second_record as other, p.bits, p.verdict from cases.pair p where p.org_id = p_org and p.first_record = p_record
    union all
    select p.first_record, p.bits, p.verdict from cases.pair p where p.org_id = p_org and p.second_record = p_record)
  select one.other, c.id, one.bits, one.verdict, one.other in (select cases.joined(p_org, p_record, false))
    from one cross join lateral cases.case_of_record(p_org, one.other) c
    where (cases.case_of_record(p_org, p_record)).id is not null and c.id is not null
      and not cases.is_own_record(p_org, one.other)
    order by one.bits desc, one.other $$;

-- The pairs of an organisation that nobody has decided, the likeliest first, for whoever opens a case of both; of a team's
-- cases where one is named. At least one of the two cases is open.
create function cases.pairs_open(p_org uuid, p_team uuid, p_bits real, p_first uuid, p_second uuid, p_limit integer)
  returns table (first_record uuid, second_record uuid, bits real, found_at timestamptz, first_case uuid, second_case uuid)
  language sql stable security definer set search_path = pg_catalog as $$
  select p.first_record, p.second_record, p.bits, p.found_at, a.id, b.id from cases.pair p
    cross join lateral cases.case_of_record(p_org, p.first_record) a
    cross join lateral cases.case_of_record(p_org, p.second_record) b
    where p.org_id = p_org and p.verdict is null and a.id is not null and b.id is not null and not (a.closed and b.closed)
      and (p_team is null or p_team in (a.team, b.team))
      and (p_bits is null or p.bits < p_bits or p.bits = p_bits and (p.first_record, p.second_record) > (p_first, p_second))
      and not cases.is_own_record(p_org, p.first_record) and not cases.is_own_record(p_org, p.second_record)
      and p.second_record not in (select cases.joined(p_org, p.first_record, false))
    order by p.bits desc, p.first_record, p.second_record limit p_limit $$;

-- How the records joined with one are joined, as far as they open for whoever acts.
create function cases.merges_of(p_org uuid, p_record uuid) returns table (id uuid, gone uuid, kept uuid, gone_case uuid,
  kept_case uuid, first_record uuid, second_record uuid, made_at timestamptz) language sql stable security definer
  set search_path = pg_catalog as $$
  select m.id, m.gone, m.kept, a.id, b.id, m.first_record, m.second_record, m.made_at
    from cases.joined(p_org, p_record, true) j (record)
    join cases.merge m on m.org_id = p_org and m.gone = j.record and m.ended_at is null
    cross join lateral cases.case_of_record(p_org, m.gone) a
    cross join lateral cases.case_of_record(p_org, m.kept) b
    where a.id is not null and b.id is not null order by m.made_at, m.id $$;

-- Whoever decides works here, opens a case of both, and is neither.
create function cases.check_judge(p_org uuid, p_one uuid, p_other uuid) returns void language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  if app.actor() ->> 'kind' is distinct from 'member' or not app.works_at(p_org)
    or (cases.case_of_record(p_org, p_one)).id is null or (cases.case_of_record(p_org, p_other)).id is null
    or cases.is_own_record(p_org, p_one) or cases.is_own_record(p_org, p_other) then
    raise exception 'not yours to decide' using errcode = 'MH001';
  end if;
  -- One decision of who is who at a time, or two could join in a circle.
  perform pg_advisory_xact_lock(hashtextextended('who is who ' || p_org, 0));
end $$;

create function cases.write_verdict(p_org uuid, p_one uuid, p_other uuid, p_bits real, p_verdict text) returns void
  language sql security definer set search_path = pg_catalog as $$
  insert into cases.pair as p values (p_org, least(p_one, p_other), greatest(p_one, p_other), p_bits, app.now(), p_verdict,
      app.now(), (app.actor() ->> 'membership')::uuid)
    on conflict (org_id, first_record, second_record) do update set verdict = excluded.verdict,
      judged_at = excluded.judged_at, judged_by = excluded.judged_by $$;

-- Joins the records of two people who are one; `p_kept` is the one whose details stand. Answers `joined`, `already`, or
-- `apart` where a colleague has said of two of them that they are not one person.
create function cases.join_records(p_org uuid, p_id uuid, p_gone uuid, p_kept uuid, p_bits real) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare v_gone uuid[]; v_kept uuid[];
begin
  perform cases.check_judge(p_org, p_gone, p_kept);
  v_gone := array(select cases.joined(p_org, p_gone, false));
  if p_kept = any(v_gone) then return 'already'; end if;
  v_kept := array(select cases.joined(p_org, p_kept, false));
  if exists (select from cases.pair where org_id = p_org and verdict = 'different'
      and (first_record, second_record) <> (least(p_gone, p_kept), greatest(p_gone, p_kept))
      and (first_record = any(v_gone) and second_record = any(v_kept)
        or first_record = any(v_kept) and second_record = any(v_gone))) then
    return 'apart';
  end if;
  insert into cases.merge (org_id, id, gone, kept, first_record, second_record, made_at, made_by)
    select p_org, p_id, g, p_kept, least(p_gone, p_kept), greatest(p_gone, p_kept), app.now(),
      (app.actor() ->> 'membership')::uuid
    from unnest(v_gone) g
    where not exists (select from cases.merge where org_id = p_org and gone = g and ended_at is null);
  perform cases.write_verdict(p_org, p_gone, p_kept, p_bits, 'same');
  return 'joined';
end $$;

-- Two records are not one person's: remembered, and not asked again.
create function cases.tell_apart(p_org uuid, p_one uuid, p_other uuid, p_bits real) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform cases.check_judge(p_org, p_one, p_other);
  if p_other in (select cases.joined(p_org, p_one, false)) then return 'already'; end if;
  perform cases.write_verdict(p_org, p_one, p_other, p_bits, 'different');
  return 'apart';
end $$;

-- Parts what was joined by mistake: the two are told apart, and everything is as it was.
create function cases.part_records(p_org uuid, p_one uuid, p_other uuid) returns text language plpgsql security definer
  set search_path = pg_catalog as $$
declare v_merge cases.merge;
begin
  perform cases.check_judge(p_org, p_one, p_other);
  update cases.merge set ended_at = app.now(), ended_by = (app.actor() ->> 'membership')::uuid
    where org_id = p_org and ended_at is null and first_record = least(p_one, p_other)
      and second_record = greatest(p_one, p_other) returning * into v_merge;
  if v_merge.id is null then return 'already'; end if;
  perform cases.write_verdict(p_org, p_one, p_other, 0, 'different');
  return 'parted';
end $$;

-- May those who work on one case learn of the other: everybody who opens the first opens the second as well.
create function cases.tells(p_org uuid, p_case uuid, p_other uuid) returns boolean language plpgsql stable security definer
  set search_path = pg_catalog as $$
declare v_one uuid[]; v_other uuid[]; v_opens uuid[];
begin
  if not app.works_at(p_org) then raise exception 'not yours to ask' using errcode = 'MH001'; end if;
  v_one := array(select lock from cases.locks where org_id = p_org and case_id = p_case and category = 'note');
  v_other := array(select lock from cases.locks where org_id = p_org and case_id = p_other and category = 'note');
  v_opens := app.staff_keys(p_org, v_other);
  -- What is among the locks of notes and no key of staff is a bar: it closes the other to somebody.
  return (p_org = any(v_opens) or app.staff_keys(p_org, v_one) <@ v_opens)
    and array(select k from unnest(v_other) k where k <> all(v_opens)) <@ v_one;
end $$;

select app.keys_own('cases.case_of_record(uuid, uuid)', '');
select app.keys_own('cases.is_own_record(uuid, uuid)', '');
select app.keys_own('cases.joined(uuid, uuid, boolean)', '');
select app.keys_own('cases.check_judge(uuid, uuid, uuid)', '');
select app.keys_own('cases.write_verdict(uuid, uuid, uuid, real, text)', '');
select app.keys_own('cases.pairs_of(uuid, uuid)', 'moothall_web');
select app.keys_own('cases.pairs_open(uuid, uuid, real, uuid, uuid, integer)', 'moothall_web');
select app.keys_own('cases.merges_of(uuid, uuid)', 'moothall_web');
select app.keys_own('cases.tells(uuid, uuid, uuid)', 'moothall_web');
select app.keys_own('cases.join_records(uuid, uuid, uuid, uuid, real)', 'moothall_web');
select app.keys_own('cases.tell_apart(uuid, uuid, uuid, real)', 'moothall_web');
select app.keys_own('cases.part_records(uuid, uuid, uuid)', 'moothall_web');

-- What colleagues decide of who somebody is, is none of the applicant's own events: it opens for staff alone, as notes do
-- (0029). A wrong join must tell neither of the two that the other is known here.
alter table journal.event add column locked_as text not null
  generated always as (case when type like 'person.%' then 'note' else 'case' end) stored;
select app.classify('journal.event', '{"locked_as": "none"}');
update app.case_table set category_column = 'locked_as' where name = 'journal.event';

grant create on schema journal, app to moothall_keys;
set local role moothall_keys;

create or replace function journal.append(p_org uuid, p_id uuid, p_type text, p_at timestamptz, p_case uuid, p_for uuid,
  p_envelope text) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not coalesce(p_org = any(app.writes()), false) then
    raise exception 'not a journal to write in' using errcode = 'MH001';
  end if;
  insert into journal.event (org_id, id, type, at, case_id, envelope, hash, open_to)
    select p_org, p_id, p_type, p_at, p_case, p_envelope, sha256('\x00'::bytea || convert_to(p_envelope, 'UTF8')),
      case when p_case is null then app.locks_for(p_org, array[p_for])
        else app.locks(p_org, p_case, case when p_type like 'person.%' then 'note' else 'case' end) end;
  insert into journal.waiting values (p_org, p_id);
end $$;

-- As in 0071; what a record is found alike by is forgotten with the words of its category.
create or replace function app.erase(p_org uuid, p_contents uuid[], p_reason text) returns integer language plpgsql
  security definer set search_path = pg_catalog as $$
declare v_erased integer;
begin
  if coalesce(p_reason, '') = '' or not app.works_at(p_org) then
    raise exception 'not yours to erase' using errcode = 'MH001';
  end if;
  delete from search.words w using cases.content c
    where c.org_id = p_org and c.id = any(p_contents) and c.open_to && app.keys() and not c.open_to && app.bars()
      and w.org_id = p_org and w.id = c.case_id and w.category in (c.category, c.locked_as);
  delete from cases.block b using cases.content c
    where c.org_id = p_org and c.id = any(p_contents) and c.open_to && app.keys() and not c.open_to && app.bars()
      and b.org_id = p_org and b.case_id = c.case_id and b.category = c.category;
  update storage.file f set holder = null, holder_id = null, loose_at = '-infinity'
    from cases.content c, jsonb_path_query(c.body::jsonb, 'strict $.** ? (exists(@.sha256))') named
    where c.org_id = p_org and c.id = any(p_contents) and c.erased_at is null and c.open_to && app.keys() and not c.open_to && app.bars()
      and f.org_id = p_org and f.id::text = named ->> 'id';
  delete from messages.outgoing m using cases.content c
    where c.org_id = p_org and c.id = any(p_contents) and c.erased_at is null and c.open_to && app.keys() and not c.open_to && app.bars()
      and m.org_id = p_org and m.case_id = c.case_id and m.status <> 'sent';
  update messages.outgoing m set address = '', subject = '', body = '', secrets = '{}', fault = null
    from cases.content c
    where c.org_id = p_org and c.id = any(p_contents) and c.erased_at is null and c.open_to && app.keys() and not c.open_to && app.bars()
      and m.org_id = p_org and m.case_id = c.case_id;
  update cases.content set body = null, salt = null, erased_at = app.now()
    where org_id = p_org and id = any(p_contents) and erased_at is null and open_to && app.keys() and not open_to && app.bars();
  get diagnostics v_erased = row_count;
  return v_erased;
end $$;

reset role;
revoke create on schema journal, app from moothall_keys;
