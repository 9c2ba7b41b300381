-- What somebody began before they signed in is theirs: the tickets of this session become its account's, at every organisation.
create function sign_in.claim_held() returns integer language plpgsql security definer set search_path = pg_catalog as $$
declare v_claimed integer;
begin
  update sign_in.ticket t set account_id = s.account_id
    from sign_in.session s, sign_in.session_ticket st
    where s.id = app.session() and s.account_id is not null and s.ended_at is null and st.session = s.id
      and t.org_id = st.org_id and t.id = st.ticket and t.account_id is null and t.ended_at is null;
  get diagnostics v_claimed = row_count;
  return v_claimed;
end $$;
select app.keys_own('sign_in.claim_held()', 'moothall_web');
