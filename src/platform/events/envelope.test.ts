import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import type { Actor } from '#core/actor.ts'

import { contentHash, envelope, leafHash, seal } from './envelope.ts'

const head = {
  id: '01999999-0000-7000-8000-000000000001',
  org: '01999999-0000-7000-8000-000000000002',
  at: Temporal.Instant.from('2026-04-01T09:00:00Z'),
}

test('an envelope is canonical JSON of version 1, without what was not said', () => {
  const text = envelope(
    { ...head, actor: { kind: 'job', name: 'letters' } },
    { type: 'messages.sent', caseId: 'c', counted: { b: 2, a: 'x' }, data: { by: 'email' } },
  )
  assert.equal(
    text,
    '{"actor":{"id":"letters","kind":"job"},"at":"2026-04-01T09:00:00Z","case":"c","counted":{"a":"x","b":2},' +
      '"data":{"by":"email"},"id":"01999999-0000-7000-8000-000000000001",' +
      '"org":"01999999-0000-7000-8000-000000000002","type":"messages.sent","v":1}',
  )
})

test('a person is named by their link, never by their account', () => {
  const person: Actor = { kind: 'person', account: 'ACCOUNT', link: 'LINK', name: 'NAME', tickets: ['TICKET'] }
  const text = envelope({ ...head, actor: person }, { type: 'cases.opened' })
  assert.match(text, /"actor":\{"id":"LINK","kind":"person"\}/)
  assert.doesNotMatch(text, /ACCOUNT|TICKET|NAME/)
})

test('a leaf hash is that of RFC 9162', () => {
  // The leaf of an empty entry, as the test vectors of certificate-transparency-go have it.
  assert.equal(leafHash('').toString('hex'), '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
})

test('content is sealed with a salt of its own: the same words twice have two hashes', () => {
  const [one, two] = [seal({ b: 'yes', a: 1 }), seal({ a: 1, b: 'yes' })]
  assert.equal(one.body, '{"a":1,"b":"yes"}')
  assert.equal(one.body, two.body)
  assert.notEqual(one.hash, two.hash)
  assert.equal(one.salt.length, 32)
  const apart = createHash('sha256')
    .update(Buffer.concat([one.salt, Buffer.from(one.body)]))
    .digest('hex')
  assert.deepEqual([one.hash, contentHash(one.salt, one.body)], [apart, apart])
})
