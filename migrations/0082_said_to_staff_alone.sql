-- That the people of two records are one is said of the very two that a colleague compared: there is never more than one way from a
-- record to another, so parting two leaves what was said of others. Whose details stand was asked in 0079, and used by nothing.
delete from cases.merge m where exists (select from cases.merge k where k.org_id = m.org_id
  and k.first_record = m.first_record and k.second_record = m.second_record and k.made_at = m.made_at and k.id < m.id);
drop function cases.join_records(uuid, uuid, uuid, uuid, real);
drop function cases.merges_of(uuid, uuid);
alter table cases.merge drop column gone, drop column kept, add constraint merge_two check (first_record < second_record);
create unique index merge_once on cases.merge (org_id, first_record, second_record) where ended_at is null;
create index merge_second on cases.merge (org_id, second_record) where ended_at is null;

-- How the records joined with one are joined, as far as they open for whoever acts.
create function cases.merges_of(p_org uuid, p_record uuid) returns table (id uuid, first_record uuid, second_record uuid,
  first_case uuid, second_case uuid, made_at timestamptz) language sql stable security definer
  set search_path = pg_catalog as $$
  select m.id, m.first_record, m.second_record, a.id, b.id, m.made_at
    from cases.joined(p_org, p_record, true) j (record)
    join cases.merge m on m.org_id = p_org and m.first_record = j.record and m.ended_at is null
    cross join lateral cases.case_of_record(p_org, m.first_record) a
    cross join lateral cases.case_of_record(p_org, m.second_record) b
    where a.id is not null and b.id is not null order by m.made_at, m.id $$;
select app.keys_own('cases.merges_of(uuid, uuid)', 'moothall_web');

-- Joins the records of two people who are one. Answers `joined`, `already`, or
-- `apart` where a colleague has said of two of them that they are not one person.
create function cases.join_records(p_org uuid, p_id uuid, p_one uuid, p_other uuid, p_bits real) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare v_one uuid[]; v_other uuid[];
begin
  perform cases.check_judge(p_org, p_one, p_other);
  v_one := array(select cases.joined(p_org, p_one, false));
  if p_other = any(v_one) then return 'already'; end if;
  v_other := array(select cases.joined(p_org, p_other, false));
  if exists (select from cases.pair where org_id = p_org and verdict = 'different'
      and (first_record, second_record) <> (least(p_one, p_other), greatest(p_one, p_other))
      and (first_record = any(v_one) and second_record = any(v_other)
        or first_record = any(v_other) and second_record = any(v_one))) then
    return 'apart';
  end if;
  insert into cases.merge (org_id, id, first_record, second_record, made_at, made_by)
    values (p_org, p_id, least(p_one, p_other), greatest(p_one, p_other), app.now(), (app.actor() ->> 'membership')::uuid);
  perform cases.write_verdict(p_org, p_one, p_other, p_bits, 'same');
  return 'joined';
end $$;
select app.keys_own('cases.join_records(uuid, uuid, uuid, uuid, real)', 'moothall_web');

-- What colleagues decide of who somebody is opens for staff alone (0079); nor does an applicant learn who of the staff has an
-- interest in their request, and when they said so.
alter table journal.event alter column locked_as set expression as
  (case when type like 'person.%' or type in ('case.barred', 'case.barLifted') then 'note' else 'case' end);

grant create on schema journal, app, cases to moothall_keys;
set local role moothall_keys;

create or replace function cases.joined(p_org uuid, p_record uuid, p_seen boolean) returns setof uuid language sql stable
  security definer set search_path = pg_catalog as $$
  with recursive known as (
    select p_record as record
    union
    select n.record from known k cross join lateral (
      select m.second_record as record from cases.merge m
        where m.org_id = p_org and m.first_record = k.record and m.ended_at is null
      union all
      select m.first_record from cases.merge m
        where m.org_id = p_org and m.second_record = k.record and m.ended_at is null) n
      where not p_seen or (cases.case_of_record(p_org, n.record)).id is not null)
  select record from known $$;

create or replace function journal.append(p_org uuid, p_id uuid, p_type text, p_at timestamptz, p_case uuid, p_for uuid,
  p_envelope text) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not coalesce(p_org = any(app.writes()), false) then
    raise exception 'not a journal to write in' using errcode = 'MH001';
  end if;
  insert into journal.event (org_id, id, type, at, case_id, envelope, hash, open_to)
    select p_org, p_id, p_type, p_at, p_case, p_envelope, sha256('\x00'::bytea || convert_to(p_envelope, 'UTF8')),
      case when p_case is null then app.locks_for(p_org, array[p_for])
        else app.locks(p_org, p_case, case when p_type like 'person.%' or p_type in ('case.barred', 'case.barLifted')
          then 'note' else 'case' end) end;
  insert into journal.waiting values (p_org, p_id);
end $$;

update journal.event e set open_to = array(select distinct lock from cases.locks l
    where l.org_id = e.org_id and l.case_id = e.case_id and l.category = 'note')
  where e.type in ('case.barred', 'case.barLifted');

reset role;
revoke create on schema journal, app, cases from moothall_keys;

-- The records that are joined with any of some, themselves among them: for the jobs that close to a member of staff what is joined
-- with whom they declared an interest in. To nobody else: what is joined is told to whoever opens a case of both.
create function cases.joined_with(p_org uuid, p_records uuid[]) returns setof uuid language plpgsql stable security definer
  set search_path = pg_catalog as $$
begin
  if not app.works_at(p_org) then raise exception 'not yours to ask' using errcode = 'MH001'; end if;
  return query select distinct j from unnest(p_records) r cross join lateral cases.joined(p_org, r, false) j;
end $$;
select app.keys_own('cases.joined_with(uuid, uuid[])', 'moothall_jobs');
