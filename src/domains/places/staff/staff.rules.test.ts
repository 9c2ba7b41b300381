import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inForce, keepsAdministrator, type Standing } from './staff.rules.ts'

const today = '2026-05-10'
const member = (id: string, more: Partial<Standing> = {}): Standing => ({
  id,
  roles: ['administrator'],
  from: '2024-04-01',
  to: null,
  ...more,
})

test('nobody takes the last administrator away: by role, by end, or by an end that is still to come', () => {
  const alone = [member('a'), member('o', { roles: ['officer'] })]
  assert.equal(keepsAdministrator(alone, member('a', { roles: ['officer'] }), today), false)
  assert.equal(keepsAdministrator(alone, member('a', { to: '2026-05-09' }), today), false)
  assert.equal(keepsAdministrator(alone, member('a', { to: '2026-12-31' }), today), false)
  assert.equal(keepsAdministrator(alone, member('a', { from: '2026-05-11' }), today), false)
  assert.equal(keepsAdministrator(alone, member('o', { to: '2026-05-09', roles: ['officer'] }), today), true)
})

test('an administrator who has left, or who is still to come, or whose time ends, stands in for nobody', () => {
  for (const other of [{ to: '2026-05-09' }, { from: '2026-05-11' }, { to: '2027-01-01' }])
    assert.equal(keepsAdministrator([member('a'), member('b', other)], member('a', { roles: [] }), today), false)
  assert.equal(keepsAdministrator([member('a'), member('b')], member('a', { roles: [] }), today), true)
})

test('a membership counts from its first day to its last', () => {
  assert.equal(inForce({ from: today, to: today }, today), true)
  assert.equal(inForce({ from: today, to: '2026-05-09' }, today), false)
  assert.equal(inForce({ from: '2026-05-11', to: null }, today), false)
})
