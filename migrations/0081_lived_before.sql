-- A demo is filled with two years of life while people already use it: what is lived for it lies so long ago, in the session of
-- whoever lives it and nowhere else. The clock of the node goes on for everybody, and of a node that is no demo nothing can lie back.
grant create on schema app to moothall_keys;
set local role moothall_keys;

create or replace function app.now() returns timestamptz language sql stable security definer set search_path = pg_catalog
  as $$ select transaction_timestamp() + c.ahead
      - case when n.demo then coalesce(nullif(current_setting('app.ago', true), '')::interval, '0') else '0' end
    from app.clock c, app.node n $$;

reset role;
revoke create on schema app from moothall_keys;
