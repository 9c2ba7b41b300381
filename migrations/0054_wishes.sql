-- How a person wants to be told of things, and how it is safe to: said once. Of an account it is a row of the host, with the
-- account's id; of a person without one it is a row of the organisation, with the record's id.
create table messages.wishes (
  org_id uuid not null constraint wishes_organisation references places.organisation,
  id uuid not null,
  topics text not null,
  ways text[] not null,
  locale text not null,
  formats text[] not null,
  from_time text,
  until_time text,
  how text not null,
  never text[] not null,
  safe_words text not null,
  changed_at timestamptz not null,
  open_to uuid[] not null,
  constraint wishes_pk primary key (org_id, id),
  constraint wishes_topics check (topics in ('all', 'needed')),
  constraint wishes_ways check (ways <@ array['email', 'text', 'letter'])
);
select app.protect('messages.wishes', 'personal',
  '{topics, ways, locale, formats, from_time, until_time, how, never, safe_words, changed_at}');
select app.let_keys('messages.wishes', 'select');
select app.classify('messages.wishes', '{"org_id": "key", "id": "key", "topics": "none", "ways": "personal contact",
  "locale": "none", "formats": "special health", "from_time": "personal protected", "until_time": "personal protected",
  "how": "special protected", "never": "special protected", "safe_words": "special protected", "changed_at": "none",
  "open_to": "key"}');

-- What somebody whose link opens for whoever asks said of themselves: read through the link, so the account stays unknown to
-- nobody who knows it not already, and nothing of it is copied from organisation to organisation.
create function messages.wishes_behind(p_org uuid, p_link uuid) returns table (topics text, ways text[], locale text,
  formats text[], from_time text, until_time text, how text, never text[], safe_words text) language sql stable
  security definer set search_path = pg_catalog as $$
  select w.topics, w.ways, w.locale, w.formats, w.from_time, w.until_time, w.how, w.never, w.safe_words
    from people.link l join messages.wishes w on w.org_id = app.host() and w.id = l.account_id
    where l.org_id = p_org and l.id = p_link and l.ended_at is null and l.open_to && app.keys() $$;
select app.keys_own('messages.wishes_behind(uuid, uuid)', 'moothall_web, moothall_jobs');
grant usage on schema people, messages to moothall_keys;
