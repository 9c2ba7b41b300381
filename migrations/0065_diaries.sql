-- Diaries: the times at which an organisation sees people or comes to them, how many each time takes, who holds a place while
-- they fill in a form, and who has one. No time ever has more people than places: every change goes through one function that
-- holds the slot's row, and the table refuses the rest.

-- `hours`: [{id, weekday (1 Monday to 7), from, to, minutes, capacity}]; `closed`: days on which nothing is given, beside the
-- bank holidays and the organisation's own closed days where it keeps those.
create table cases.diary (
  org_id uuid not null constraint diary_organisation references places.organisation,
  id uuid not null,
  code text not null constraint diary_code_words check (code ~ '^[a-z][A-Za-z0-9-]{0,79}$'),
  name jsonb not null,
  place jsonb not null default '{}',
  hours jsonb not null default '[]',
  closed date[] not null default '{}',
  keeps_holidays boolean not null default true,
  days_ahead integer not null default 28 constraint diary_days_ahead check (days_ahead between 1 and 365),
  notice_hours integer not null default 24 constraint diary_notice_hours check (notice_hours between 0 and 720),
  change_hours integer not null default 24 constraint diary_change_hours check (change_hours between 0 and 720),
  ended_on date,
  made_until date,
  constraint diary_pk primary key (org_id, id),
  constraint diary_code unique (org_id, code)
);
select app.protect('cases.diary', 'public', '{name, place, hours, closed, keeps_holidays, days_ahead, notice_hours,
  change_hours, ended_on, made_until}');
select app.let_keys('cases.diary', 'select');
select app.classify('cases.diary', '{"org_id": "key", "id": "key", "code": "none", "name": "none", "place": "none",
  "hours": "none", "closed": "none", "keeps_holidays": "none", "days_ahead": "none", "notice_hours": "none",
  "change_hours": "none", "ended_on": "none", "made_until": "none"}');

-- A time of a diary. `taken` is counted by the functions below alone; a slot that no longer fits the diary's hours is closed and
-- never removed, because somebody may have it.
create table cases.slot (
  org_id uuid not null,
  id uuid not null,
  diary_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  capacity integer not null,
  taken integer not null default 0,
  closed boolean not null default false,
  constraint slot_pk primary key (org_id, id),
  constraint slot_once unique (org_id, diary_id, starts_at),
  constraint slot_of foreign key (org_id, diary_id) references cases.diary (org_id, id),
  constraint slot_forward check (ends_at > starts_at),
  constraint slot_full check (taken between 0 and capacity)
);
select app.protect('cases.slot', 'public', '{ends_at, capacity, closed}');
select app.let_keys('cases.slot', 'select, update (taken)');
select app.classify('cases.slot', '{"org_id": "key", "id": "key", "diary_id": "key", "starts_at": "none", "ends_at": "none",
  "capacity": "none", "taken": "none", "closed": "none"}');
create index slot_by_time on cases.slot (org_id, starts_at);

-- A place kept for somebody who has chosen it and not sent their form yet. `holder` is the draft, whose id the case will have.
create table cases.slot_hold (
  org_id uuid not null,
  holder uuid not null,
  question text not null,
  slot_id uuid not null,
  held_at timestamptz not null,
  until timestamptz not null,
  constraint slot_hold_pk primary key (org_id, holder, question)
);
select app.protect('cases.slot_hold', 'local');
select app.let_keys('cases.slot_hold', 'select, insert, update (slot_id, held_at, until), delete');
select app.let_jobs('cases.slot_hold', 'select, delete');
select app.classify('cases.slot_hold', '{"org_id": "key", "holder": "key", "question": "none", "slot_id": "key",
  "held_at": "none", "until": "none"}');
create index slot_hold_of on cases.slot_hold (org_id, slot_id);
create index slot_hold_over on cases.slot_hold (org_id, until);

-- Who has which time: under the locks of the case. `firm`: nothing is left to pay for it.
create table cases.appointment (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  question text not null,
  slot_id uuid not null,
  state text not null constraint appointment_state check (state in ('booked', 'cancelled')),
  why text constraint appointment_why check (why in ('person', 'staff', 'unpaid', 'closed')),
  firm boolean not null,
  booked_at timestamptz not null,
  reminded_at timestamptz,
  asked_at timestamptz,
  open_to uuid[] not null,
  constraint appointment_pk primary key (org_id, id),
  constraint appointment_once unique (org_id, case_id, question),
  constraint appointment_case foreign key (org_id, case_id) references cases.case (org_id, id) on delete cascade,
  constraint appointment_slot foreign key (org_id, slot_id) references cases.slot (org_id, id)
);
select app.protect('cases.appointment', 'personal', '{firm, reminded_at, asked_at}', p_inserts => false);
grant insert, update (slot_id, state, why, firm, booked_at, reminded_at, asked_at) on cases.appointment to moothall_keys;
select app.classify('cases.appointment', '{"org_id": "key", "id": "key", "case_id": "key", "question": "none",
  "slot_id": "key", "state": "none", "why": "none", "firm": "none", "booked_at": "none", "reminded_at": "none",
  "asked_at": "none", "open_to": "key"}');
create index appointment_of on cases.appointment (org_id, slot_id);
create index appointment_unpaid on cases.appointment (org_id, booked_at) where state = 'booked' and not firm;

-- Can this slot be taken for `p_for` (a draft or a case)? Places held by others count until they run out. `p_any`: staff, who
-- are bound by no notice; and whoever holds it already was in time when they chose.
create function cases.has_place(p_org uuid, p_slot uuid, p_for uuid, p_any boolean) returns boolean language sql stable
  security definer set search_path = pg_catalog as $$
  select exists (select from cases.slot s join cases.diary d on d.org_id = s.org_id and d.id = s.diary_id
    where s.org_id = p_org and s.id = p_slot and not s.closed and (d.ended_on is null or d.ended_on > app.today())
      and s.starts_at > app.now() + case when p_any or exists (select from cases.slot_hold h
          where h.org_id = p_org and h.slot_id = p_slot and h.holder = p_for)
        then interval '0' else make_interval(hours => d.notice_hours) end
      and s.capacity - s.taken > (select count(*) from cases.slot_hold h
        where h.org_id = p_org and h.slot_id = p_slot and h.holder <> p_for and h.until > app.now())) $$;
select app.keys_own('cases.has_place(uuid, uuid, uuid, boolean)', 'moothall_web, moothall_jobs, moothall_keys');

-- The slots of a diary that have a place for `p_for`, from a moment on, as far ahead as may be booked; the first first.
create function cases.free_slots(p_org uuid, p_diary uuid, p_from timestamptz, p_for uuid, p_any boolean, p_limit integer)
  returns table (id uuid, starts_at timestamptz, ends_at timestamptz) language sql stable security definer
  set search_path = pg_catalog as $$
  select s.id, s.starts_at, s.ends_at from cases.slot s join cases.diary d on d.org_id = s.org_id and d.id = s.diary_id
    where s.org_id = p_org and s.diary_id = p_diary and d.org_id = p_org and not s.closed
      and (d.ended_on is null or d.ended_on > app.today())
      and s.starts_at >= greatest(p_from, app.now() + case when p_any then interval '0' else make_interval(hours => d.notice_hours) end)
      and s.starts_at < (app.today() + d.days_ahead + 1)::timestamp at time zone (select zone from app.node)
      and s.capacity > s.taken and s.capacity - s.taken > (select count(*) from cases.slot_hold h
        where h.org_id = p_org and h.slot_id = s.id and h.holder <> p_for and h.until > app.now())
    order by s.starts_at limit p_limit $$;
select app.keys_own('cases.free_slots(uuid, uuid, timestamptz, uuid, boolean, integer)', 'moothall_web, moothall_jobs');

-- Holds a place for a draft until then; two hours after it was chosen at the latest. False: there is none left. The slot's
-- row is locked to the end of the transaction, so who holds one here can book it here.
create function cases.hold_slot(p_org uuid, p_slot uuid, p_holder uuid, p_question text, p_until timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not coalesce(p_org = any(app.writes()), false) then
    raise exception 'no slot there' using errcode = 'MH001';
  end if;
  perform from cases.slot where org_id = p_org and id = p_slot for update;
  if not cases.has_place(p_org, p_slot, p_holder, false) then return false; end if;
  insert into cases.slot_hold as h values (p_org, p_holder, p_question, p_slot, app.now(), p_until)
    on conflict (org_id, holder, question) do update set
      held_at = case when h.slot_id = p_slot and h.until > app.now() then h.held_at else app.now() end,
      slot_id = p_slot,
      until = case when h.slot_id = p_slot and h.until > app.now()
        then least(p_until, h.held_at + interval '2 hours') else p_until end;
  return true;
end $$;
select app.keys_own('cases.hold_slot(uuid, uuid, uuid, text, timestamptz)', 'moothall_web, moothall_jobs');

-- A draft's holds for as long again as they are looked at, two hours at the most; what has run out stays so.
create function cases.keep_holds(p_org uuid, p_holder uuid, p_until timestamptz) returns void language sql
  security definer set search_path = pg_catalog as $$
  update cases.slot_hold set until = greatest(until, least(p_until, held_at + interval '2 hours'))
    where org_id = p_org and holder = p_holder and until > app.now() and p_org = any(app.writes()) $$;
select app.keys_own('cases.keep_holds(uuid, uuid, timestamptz)', 'moothall_web, moothall_jobs');

-- Gives a case its time, in the transaction that opens it (or later, by somebody for whom the case is open). False: no place.
create function cases.book_slot(p_org uuid, p_id uuid, p_case uuid, p_question text, p_slot uuid, p_firm boolean)
  returns boolean language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not coalesce(p_org = any(app.writes()), false) or not exists (select from cases.case where org_id = p_org
    and id = p_case and closed_at is null and (open_to && app.keys() and not open_to && app.bars() or submitted_at = app.now())) then
    raise exception 'not yours to book' using errcode = 'MH001';
  end if;
  perform from cases.slot where org_id = p_org and id = p_slot for update;
  if not cases.has_place(p_org, p_slot, p_case, false) then return false; end if;
  update cases.slot set taken = taken + 1 where org_id = p_org and id = p_slot;
  delete from cases.slot_hold where org_id = p_org and holder = p_case and question = p_question;
  insert into cases.appointment (org_id, id, case_id, question, slot_id, state, firm, booked_at, open_to)
    values (p_org, p_id, p_case, p_question, p_slot, 'booked', p_firm, app.now(), app.locks(p_org, p_case, 'case'));
  return true;
end $$;
select app.keys_own('cases.book_slot(uuid, uuid, uuid, text, uuid, boolean)', 'moothall_web, moothall_jobs');

-- Another time for an appointment, also for one that was cancelled. `moved`, `full` (no place there) or `gone` (not open).
create function cases.move_appointment(p_org uuid, p_id uuid, p_slot uuid, p_any boolean) returns text language plpgsql
  security definer set search_path = pg_catalog as $$
declare a cases.appointment;
begin
  select * into a from cases.appointment where org_id = p_org and id = p_id and open_to && app.keys() and not open_to && app.bars() for update;
  if a.id is null or not coalesce(p_org = any(app.writes()), false) then return 'gone'; end if;
  if a.state = 'booked' and a.slot_id = p_slot then return 'moved'; end if;
  perform from cases.slot where org_id = p_org and id in (a.slot_id, p_slot) order by id for update;
  if not cases.has_place(p_org, p_slot, a.case_id, p_any and app.works_at(p_org)) then return 'full'; end if;
  if a.state = 'booked' then update cases.slot set taken = taken - 1 where org_id = p_org and id = a.slot_id; end if;
  update cases.slot set taken = taken + 1 where org_id = p_org and id = p_slot;
  update cases.appointment set slot_id = p_slot, state = 'booked', why = null, booked_at = app.now(), reminded_at = null,
    asked_at = null where org_id = p_org and id = p_id;
  return 'moved';
end $$;
select app.keys_own('cases.move_appointment(uuid, uuid, uuid, boolean)', 'moothall_web, moothall_jobs');

-- Its place is free again. False: there is nothing (any more) to cancel.
create function cases.cancel_appointment(p_org uuid, p_id uuid, p_why text) returns boolean language plpgsql
  security definer set search_path = pg_catalog as $$
declare a cases.appointment;
begin
  select * into a from cases.appointment where org_id = p_org and id = p_id and open_to && app.keys() and not open_to && app.bars() for update;
  if a.id is null or a.state <> 'booked' or not coalesce(p_org = any(app.writes()), false) then return false; end if;
  update cases.slot set taken = taken - 1 where org_id = p_org and id = a.slot_id;
  update cases.appointment set state = 'cancelled', why = p_why where org_id = p_org and id = p_id;
  return true;
end $$;
select app.keys_own('cases.cancel_appointment(uuid, uuid, text)', 'moothall_web, moothall_jobs');
