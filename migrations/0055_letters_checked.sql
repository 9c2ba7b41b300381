-- Letters that anybody who holds one can check: when it was sent, and whether another has taken its place. Never what it says.
create table messages.letter (
  org_id uuid not null constraint letter_organisation references places.organisation,
  id uuid not null,
  case_id uuid not null,
  reference text not null,
  check_hash bytea not null,
  dated date not null,
  superseded_at timestamptz,
  open_to uuid[] not null,
  constraint letter_pk primary key (org_id, id)
);
select app.protect('messages.letter', 'personal', '{superseded_at}');
select app.classify('messages.letter', '{"org_id": "key", "id": "key", "case_id": "key", "reference": "key", "check_hash":
  "key", "dated": "none", "superseded_at": "none", "open_to": "key"}');
create index letter_reference on messages.letter (org_id, reference);

-- Was this letter sent? p_hash is of its reference and its code. A wrong one is counted against the reference, whether there is
-- such a letter or not, and answered alike.
create function messages.check_letter(p_org uuid, p_reference text, p_hash bytea, p_mark bytea, p_most integer,
  out outcome text, out dated date) language plpgsql security definer set search_path = pg_catalog as $$
declare v_superseded timestamptz;
begin
  if not sign_in.may_guess(p_mark, p_most) then
    outcome := 'too-many';
    return;
  end if;
  select l.dated, l.superseded_at into dated, v_superseded from messages.letter l
    where l.org_id = p_org and l.reference = p_reference and l.check_hash = p_hash;
  if found then
    outcome := case when v_superseded is null then 'sent' else 'superseded' end;
  else
    perform sign_in.note_guess(p_mark);
    outcome := 'unknown';
  end if;
end $$;
select app.keys_own('messages.check_letter(uuid, text, bytea, bytea, integer)', 'moothall_web');
grant usage on schema sign_in to moothall_keys;
