import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askAhead } from './look-up.ts'

const asked: string[] = []
const ask = askAhead({
  lookups: () => ({
    find: async (postcode) => {
      asked.push(postcode)
      return { kind: 'found', addresses: [] }
    },
  }),
  limit: () => true,
})

test('of many addresses the one that is looked for now is asked for first, and no postcode twice', async () => {
  const form: Record<string, string> = { _find: 'homes[13].address', 'homes[13].address.find': 'BA1 9ZZ' }
  const before = Array.from({ length: 13 }, (_, i) => [`homes[${i}].address.postcode`, `BA1 ${i % 9}AA`] as const)
  const looked = await ask({
    form: { ...Object.fromEntries(before), ...form },
    locale: 'en',
    organisation: { slug: 'barchester' },
    network: Buffer.from(''),
  })
  assert.equal(asked[0], 'BA1 9ZZ')
  assert.equal(asked.length, new Set(asked).size)
  assert.equal(looked?.size, 10)
})
