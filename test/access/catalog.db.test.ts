import assert from 'node:assert/strict'
import { test } from 'node:test'

import { freshDatabase } from '../database.ts'
import { catalogFaults, catalogRules } from './catalog-faults.ts'

const db = await freshDatabase()
const client = await db.connect(db.urls.superuser)
const ask = async (text: string) => (await client.query(text)).rows

test('no table, function or role breaks a rule of the schema', async () => {
  assert.deepEqual(await catalogFaults(ask), [])
})

// One bad thing a rule: the check itself is checked.
const bad: Readonly<Record<string, string>> = {
  'every table says its kind': `comment on table places.team is 'a team'`,
  'row security is enabled and forced': 'alter table places.team no force row level security',
  'a table has its kind’s policies and no fifth':
    'create policy anybody on places.team for select to moothall_web using (true)',
  'what is read has its policy': 'drop policy read on places.team',
  'keys and unique constraints start with org_id (R5)': 'create unique index bad on places.team (id)',
  'a tenant table has a primary key, org_id and open_to are never null':
    'alter table people.record alter column open_to drop not null',
  'a foreign key carries org_id, and points within its kind of node (R7)': `alter table cases.case add column s uuid references sign_in.session; comment on column cases.case.s is 'class=key'`,
  'no foreign key sets anything to null (R7)': `alter table places.team add constraint bad foreign key (org_id) references places.organisation on delete set null`,
  'no triggers (R8)': `create function pg_temp.f() returns trigger language plpgsql as 'begin return new; end';
    create trigger bad before update on places.team for each row execute function pg_temp.f()`,
  'no identity or serial (R17)': `alter table places.team add column n bigint generated always as identity;
    comment on column places.team.n is 'class=none'`,
  'views see as their caller (R21), and none is materialised': 'create view places.bad as select * from places.team',
  'no security definer of a superuser, nor without a fixed search path (R22)': `create function app.bad() returns int language sql security definer as 'select 1'; revoke all on function app.bad() from public`,
  'no function of ours is everybody’s': `create function app.bad() returns int language sql as 'select 1'`,
  'no role of ours has a way around row security': 'create role moothall_bad nologin bypassrls',
  'the serving roles update named columns only, and never whose a row is':
    'grant update (open_to) on cases.content to moothall_web',
  'web has nothing at all in a local table': 'grant select (id) on sign_in.session to moothall_web',
  'what is appended is never changed': 'grant update (envelope) on journal.event to moothall_jobs',
  'every column says what it holds, and what is about a person says of which category':
    'alter table places.team add column notes text',
  'what is about a person stands behind locks': `alter table places.team add column leader text;
    comment on column places.team.leader is 'class=personal category=identity'`,
}

for (const { says } of catalogRules) {
  test(`a schema that breaks it is found: ${says}`, async () => {
    await ask('begin')
    await ask(bad[says] ?? assert.fail('this rule has no bad example'))
    const faults = await catalogFaults(ask).finally(() => ask('rollback'))
    assert.ok(faults.length > 0 && faults.every((fault) => fault.startsWith(`${says}: `)), faults.join('\n'))
  })
}
