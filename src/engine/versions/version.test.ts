import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonical } from './canonical.ts'
import { contentHash } from './content-hash.ts'
import { type Version, versionHash } from './version.ts'

test('the canonical form is that of RFC 8785, section 3.2.3', () => {
  const input = JSON.parse(
    '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
      '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
  )
  assert.equal(
    canonical(input),
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
  assert.throws(() => canonical(undefined), TypeError)
})

test('a content hash is the SHA-256 of the canonical form, whatever the order of keys', () => {
  // printf '{"a":1,"b":[true,"x"]}' | sha256sum
  const expected = '63e8063d9dc6f0fd5a24b4706818a165fd57c3531b74466cf5dea62bff09b0b6'
  assert.equal(contentHash({ b: [true, 'x'], a: 1 }), contentHash({ a: 1, b: [true, 'x'] }))
  assert.equal(contentHash({ b: [true, 'x'], a: 1 }), expected)
})

const version: Version = {
  content: 'c0',
  publisher: 'barchester',
  design: 'garden-waste',
  parents: ['p1', 'p2'],
  at: '2026-05-01T09:00:00Z',
  by: 'membership',
  reason: 'A lower fee',
  severity: 'better',
}

test('a version is named by all that its record says, parents in any order', () => {
  const hash = versionHash(version)
  assert.equal(versionHash({ ...version, parents: ['p2', 'p1'] }), hash)
  const others: readonly Partial<Version>[] = [
    { content: 'c1' },
    { publisher: 'silverbridge' },
    { design: 'bulky-waste' },
    { parents: ['p1'] },
    { at: '2026-05-01T09:00:01Z' },
    { by: 'another' },
    { reason: 'A higher fee' },
    { severity: 'law' },
    { neededBy: '2027-04-01' },
    { credits: ['silverbridge'] },
  ]
  const hashes = others.map((other) => versionHash({ ...version, ...other }))
  assert.equal(new Set([hash, ...hashes]).size, others.length + 1)
})

test('going back to old content is a new version', () => {
  const back = { ...version, parents: [versionHash(version)] }
  assert.equal(back.content, version.content)
  assert.notEqual(versionHash(back), versionHash(version))
})
