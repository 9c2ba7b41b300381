-- Sign-in by one-time code: which address a browser signs in with, the codes that were sent, the guesses that were wrong.
-- An address that has an account and one that has none are rows of the same shape, made by the same statements. Like
-- sessions, all of this runs on the server's own time, not the node's clock.

create table sign_in.asked (
  session uuid constraint asked_pk primary key constraint asked_session references sign_in.session on delete cascade,
  email text not null,
  mark bytea not null,
  at timestamptz not null
);
select app.protect('sign_in.asked', 'local');
select app.let_keys('sign_in.asked', 'select, insert, update (email, mark, at), delete');
select app.classify('sign_in.asked', '{"session": "key", "email": "personal contact", "mark": "key", "at": "none"}');

-- mark and code_hash are keyed hashes: without the node's key six digits cannot be tried out against them. The address
-- stands here until the job has sent the code.
create table sign_in.code (
  id uuid constraint code_pk primary key,
  mark bytea not null,
  network bytea not null,
  email text,
  locale text not null,
  asked_at timestamptz not null,
  code_hash bytea,
  until timestamptz,
  ended_at timestamptz
);
create index code_mark on sign_in.code (mark, asked_at);
create index code_network on sign_in.code (network, asked_at);
create index code_waiting on sign_in.code (asked_at) where email is not null;
select app.protect('sign_in.code', 'local');
select app.let_keys('sign_in.code', 'select, insert, update (ended_at)');
select app.let_jobs('sign_in.code', 'select, update (email, code_hash, until), delete');
select app.classify('sign_in.code', '{"id": "key", "mark": "key", "network": "key", "email": "personal contact",
  "locale": "none", "asked_at": "none", "code_hash": "key", "until": "none", "ended_at": "none"}');

-- A wrong guess at whatever a mark names: an address, a link, a reference.
create table sign_in.guess (
  mark bytea not null,
  at timestamptz not null
);
create index guess_mark on sign_in.guess (mark, at);
alter table sign_in.guess add column id uuid constraint guess_pk primary key;
select app.protect('sign_in.guess', 'local');
select app.let_keys('sign_in.guess', 'select, insert');
select app.let_jobs('sign_in.guess', 'select, delete');
select app.classify('sign_in.guess', '{"id": "key", "mark": "key", "at": "none"}');

-- Who guesses at the same mark waits here until the one before has ended; then the wrong ones of the hour are counted.
create function sign_in.may_guess(p_mark bytea, p_most integer) returns boolean language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(p_mark, 'hex'), 1));
  return (select count(*) from sign_in.guess
    where mark = p_mark and at > transaction_timestamp() - interval '1 hour') < p_most;
end $$;
create function sign_in.note_guess(p_mark bytea) returns void language sql security definer set search_path = pg_catalog
  as $$ insert into sign_in.guess (mark, at, id) values (p_mark, transaction_timestamp(), gen_random_uuid()) $$;
select app.keys_own('sign_in.may_guess(bytea, integer)', 'moothall_keys');
select app.keys_own('sign_in.note_guess(bytea)', 'moothall_keys');

-- Asks for a code to an address; the one before is dead from now on. Answers `asked`, or which limit of the hour is reached.
create function sign_in.ask_code(p_email text, p_mark bytea, p_network bytea, p_locale text, p_most integer,
  p_most_of_network integer) returns text language plpgsql security definer set search_path = pg_catalog as $$
declare v_since timestamptz := transaction_timestamp() - interval '1 hour';
begin
  if app.session() is null then raise exception 'a code is asked for in a session' using errcode = 'MH003'; end if;
  insert into sign_in.asked as a values (app.session(), p_email, p_mark, transaction_timestamp())
    on conflict (session) do update set email = excluded.email, mark = excluded.mark, at = excluded.at;
  perform pg_advisory_xact_lock(hashtextextended(encode(p_mark, 'hex'), 1));
  if (select count(*) from sign_in.code where mark = p_mark and asked_at > v_since) >= p_most then return 'address'; end if;
  if (select count(*) from sign_in.code where network = p_network and asked_at > v_since) >= p_most_of_network then
    return 'network';
  end if;
  update sign_in.code set ended_at = transaction_timestamp() where mark = p_mark and ended_at is null;
  insert into sign_in.code (id, mark, network, email, locale, asked_at)
    values (gen_random_uuid(), p_mark, p_network, p_email, p_locale, transaction_timestamp());
  return 'asked';
end $$;
-- The address that the browser of this session signs in with, for as long as a code may be waited for.
create function sign_in.asked_address(out email text, out mark bytea) language sql stable security definer
  set search_path = pg_catalog as $$
  select email, mark from sign_in.asked where session = app.session() and at > transaction_timestamp() - interval '1 hour' $$;
-- Right, in time and for the first time: of many at once one is told `good`. A wrong one is counted, by address.
create function sign_in.use_code(p_mark bytea, p_code_hash bytea, p_most integer) returns text language plpgsql
  security definer set search_path = pg_catalog as $$
begin
  if not sign_in.may_guess(p_mark, p_most) then return 'too-many'; end if;
  update sign_in.code set ended_at = transaction_timestamp()
    where mark = p_mark and code_hash = p_code_hash and ended_at is null and until > transaction_timestamp();
  if found then
    delete from sign_in.asked where session = app.session();
    return 'good';
  end if;
  perform sign_in.note_guess(p_mark);
  return 'wrong';
end $$;
select app.keys_own('sign_in.ask_code(text, bytea, bytea, text, integer, integer)', 'moothall_web');
select app.keys_own('sign_in.asked_address()', 'moothall_web');
select app.keys_own('sign_in.use_code(bytea, bytea, integer)', 'moothall_web');
