import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makePeople } from './made-people.ts'
import { knownPairs, scoreOf, shownPairs } from './measure.ts'

const size = { records: 2000, pairs: 200 }

/**
 * The floors: of a hundred pairs shown at most two waste an officer's time, or lists are not believed; of ten people with two
 * records at most one is left, or the list is not worth keeping. What is missed has no date of birth and little else.
 */
const floors = { precision: 0.98, recall: 0.9 }

test('of 2,000 records with 200 known pairs, at most one shown in fifty is wrong and nine in ten are found', (t) => {
  const seeds = [1, 2, 3, 4, 5]
  const all = { right: 0, shown: 0 }
  for (const seed of seeds) {
    const set = makePeople(seed, size)
    const { pairs, compared } = shownPairs(set)
    const known = knownPairs(set)
    assert.deepEqual([set.length, known.size], [2000, 200])
    // All of a set would be 1,999,000 pairs.
    assert.ok(compared < 20_000, `${compared} pairs were compared`)
    const { right, precision, recall } = scoreOf(pairs, known)
    t.diagnostic(
      `set ${seed}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${pairs.size} shown, ${right} right, ${compared} compared)`,
    )
    all.right += right
    all.shown += pairs.size
  }
  const [precision, recall] = [all.right / all.shown, all.right / (200 * seeds.length)]
  t.diagnostic(`all sets: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
  assert.ok(precision >= floors.precision, `precision ${precision}`)
  assert.ok(recall >= floors.recall, `recall ${recall}`)
})

test('equal emails alone would find half of them, and couples who share one beside', (t) => {
  const set = makePeople(1, size)
  const known = knownPairs(set)
  const emails = Map.groupBy(
    [...set.keys()].filter((at) => set[at]?.facts.email),
    (at) => set[at]?.facts.email?.toLowerCase(),
  )
  const shown = new Set([...emails.values()].flatMap((at) => (at.length === 2 ? [at.join(' ')] : [])))
  const { precision, recall } = scoreOf(shown, known)
  t.diagnostic(`by equal email: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
  assert.ok(recall < 0.6 && precision < 0.9)
})
