-- The rules of a diary hold wherever a time is taken: whoever is not staff takes one that people may book now, of the diary that
-- they were asked to choose from; a hold that has run out is none; and where a slot takes fewer than it did, nobody loses theirs
-- and nobody else is given a place before they are fewer.

-- How many the diary's hours give a slot now. `capacity` stays above it while more people than that have the slot.
alter table cases.slot add column offered integer;
grant update (offered) on cases.slot to moothall_keys;
set local role moothall_keys;
update cases.slot set offered = capacity;
reset role;
revoke update (offered) on cases.slot from moothall_keys;
alter table cases.slot alter column offered set not null;
grant update (offered) on cases.slot to moothall_web, moothall_jobs;
select app.classify('cases.slot', '{"offered": "none"}');

-- Whoever owns a function replaces it.
grant create on schema cases to moothall_keys;
set local role moothall_keys;

-- Can this slot be taken for `p_for` (a draft or a case)? Places held by others count until they run out. `p_any`: staff, who
-- are bound by no notice and may look farther ahead; and whoever still holds it was in time when they chose.
create or replace function cases.has_place(p_org uuid, p_slot uuid, p_for uuid, p_any boolean) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from cases.slot s join cases.diary d on d.org_id = s.org_id and d.id = s.diary_id
    where s.org_id = p_org and s.id = p_slot and not s.closed and (d.ended_on is null or d.ended_on > app.today())
      and s.starts_at > app.now()
      and (p_any
        or exists (select from cases.slot_hold h
          where h.org_id = p_org and h.slot_id = p_slot and h.holder = p_for and h.until > app.now())
        or s.starts_at >= app.now() + make_interval(hours => d.notice_hours)
          and s.starts_at < (app.today() + d.days_ahead + 1)::timestamp at time zone (select zone from app.node))
      and least(s.capacity, s.offered) - s.taken > (select count(*) from cases.slot_hold h
        where h.org_id = p_org and h.slot_id = p_slot and h.holder <> p_for and h.until > app.now())) $$;

-- As before; counted by what the hours offer now.
create or replace function cases.free_slots(p_org uuid, p_diary uuid, p_from timestamptz, p_for uuid, p_any boolean,
  p_limit integer) returns table (id uuid, starts_at timestamptz, ends_at timestamptz) language sql stable security definer
  set search_path = pg_catalog as $$
  select s.id, s.starts_at, s.ends_at from cases.slot s join cases.diary d on d.org_id = s.org_id and d.id = s.diary_id
    where s.org_id = p_org and s.diary_id = p_diary and d.org_id = p_org and not s.closed
      and (d.ended_on is null or d.ended_on > app.today()) and s.starts_at > app.now()
      and s.starts_at >= greatest(p_from, app.now() + case when p_any then interval '0' else make_interval(hours => d.notice_hours) end)
      and s.starts_at < (app.today() + d.days_ahead + 1)::timestamp at time zone (select zone from app.node)
      and least(s.capacity, s.offered) - s.taken > (select count(*) from cases.slot_hold h
        where h.org_id = p_org and h.slot_id = s.id and h.holder <> p_for and h.until > app.now())
    order by s.starts_at limit p_limit $$;

-- Gives a case the time that it holds for that question, in the transaction that opens it (or later, by somebody for whom the
-- case is open). A hold was looked at when it was given: its diary is the question's. False: it holds none, or there is no place.
create or replace function cases.book_slot(p_org uuid, p_id uuid, p_case uuid, p_question text, p_slot uuid, p_firm boolean)
  returns boolean language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not coalesce(p_org = any(app.writes()), false) or not exists (select from cases.case where org_id = p_org
    and id = p_case and closed_at is null and (open_to && app.keys() and not open_to && app.bars() or submitted_at = app.now())) then
    raise exception 'not yours to book' using errcode = 'MH001';
  end if;
  perform from cases.slot where org_id = p_org and id = p_slot for update;
  if not exists (select from cases.slot_hold where org_id = p_org and holder = p_case and question = p_question
      and slot_id = p_slot and until > app.now())
    or not cases.has_place(p_org, p_slot, p_case, false) then return false; end if;
  update cases.slot set taken = taken + 1 where org_id = p_org and id = p_slot;
  delete from cases.slot_hold where org_id = p_org and holder = p_case and question = p_question;
  insert into cases.appointment (org_id, id, case_id, question, slot_id, state, firm, booked_at, open_to)
    values (p_org, p_id, p_case, p_question, p_slot, 'booked', p_firm, app.now(), app.locks(p_org, p_case, 'case'));
  return true;
end $$;

-- Another time of the same diary for an appointment, also for one that was cancelled. `moved`, `full` (no place there) or
-- `gone` (not open, or to be paid for first). What is not paid for is kept no longer for being moved.
create or replace function cases.move_appointment(p_org uuid, p_id uuid, p_slot uuid, p_any boolean) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare a cases.appointment; v_any boolean := p_any and app.works_at(p_org);
begin
  select * into a from cases.appointment where org_id = p_org and id = p_id and open_to && app.keys() and not open_to && app.bars() for update;
  if a.id is null or not coalesce(p_org = any(app.writes()), false) then return 'gone'; end if;
  if a.state = 'booked' and a.slot_id = p_slot then return 'moved'; end if;
  if not v_any and a.state = 'cancelled' and not a.firm and a.why in ('unpaid', 'person') then return 'gone'; end if;
  perform from cases.slot where org_id = p_org and id in (a.slot_id, p_slot) order by id for update;
  if not exists (select from cases.slot o join cases.slot n on n.org_id = o.org_id and n.diary_id = o.diary_id
      where o.org_id = p_org and o.id = a.slot_id and n.id = p_slot)
    or not cases.has_place(p_org, p_slot, a.case_id, v_any) then return 'full'; end if;
  if a.state = 'booked' then update cases.slot set taken = taken - 1 where org_id = p_org and id = a.slot_id; end if;
  update cases.slot set taken = taken + 1 where org_id = p_org and id = p_slot;
  update cases.appointment set slot_id = p_slot, state = 'booked', why = null, reminded_at = null, asked_at = null,
      booked_at = case when a.firm or a.state = 'cancelled' then app.now() else a.booked_at end
    where org_id = p_org and id = p_id;
  return 'moved';
end $$;

reset role;
revoke create on schema cases from moothall_keys;
