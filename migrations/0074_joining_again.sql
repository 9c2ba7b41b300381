-- Somebody who works at an organisation already and is invited again stays one member of staff: what they are invited to is added to
-- what they may do, and nothing is taken away. In the transaction that used the invitation up, for the account of its address.
grant update (team_id, roles, to_on) on places.membership to moothall_keys;
create function places.join_again(p_org uuid, p_account uuid, p_invitation uuid) returns uuid language plpgsql
  security definer set search_path = pg_catalog as $$
declare v_id uuid; i places.invitation;
begin
  select * into i from places.invitation where org_id = p_org and id = p_invitation and joined_at = app.now();
  if i.id is null or not exists (select from people.account where org_id = app.host() and id = p_account
    and email_folded = lower(i.email) and ended_at is null) then
    return null;
  end if;
  select id into v_id from places.membership where org_id = p_org and account_id = p_account
    and (to_on is null or to_on >= app.today()) order by from_on, id limit 1 for update;
  update places.membership m set team_id = coalesce(i.team_id, m.team_id),
      roles = array(select distinct r from unnest(m.roles || i.roles) r order by r),
      to_on = case when m.to_on is null or i.to_on is null then null else greatest(m.to_on, i.to_on) end
    where m.org_id = p_org and m.id = v_id;
  return v_id;
end $$;
select app.keys_own('places.join_again(uuid, uuid, uuid)', 'moothall_web');
