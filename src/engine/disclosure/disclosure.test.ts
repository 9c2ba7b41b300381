import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededTape } from '../../../test/engine/tape.ts'
import { protectCounts } from './protect-counts.ts'
import { protectTable } from './protect-table.ts'
import type { Published } from './rounded.ts'

// The attacker of these tests knows more than is published: every shown count before it was rounded, and all totals.

/** Every way in which so many people can be spread over so many places. */
const spread = (people: number, places: number): readonly (readonly number[])[] => {
  if (places === 0) return people === 0 ? [[]] : []
  return Array.from({ length: people + 1 }, (_, first) =>
    spread(people - first, places - 1).map((rest) => [first, ...rest]),
  ).flat()
}
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
const column = (table: readonly (readonly number[])[], c: number) => table.map((row) => row[c] ?? 0)
const isSmall = (count: number) => count > 0 && count < 8

/** Does somebody who knows that everybody of a group is in one place learn what each answered? */
const tellsAll = (people: readonly number[]) => people.filter((count) => count > 0).length === 1 && people.length > 1
const mustHide = (people: readonly number[]) => people.map((count) => isSmall(count) || tellsAll(people))

/** The columns that fit what is shown of one, for whoever knows its total. */
const fitting = (people: readonly number[], shown: readonly Published[]) => {
  const free = shown.flatMap((count, i) => (count === null ? [i] : []))
  return spread(sum(free.map((i) => people[i] ?? 0)), free.length).map((guess) =>
    people.map((count, i) => (free.includes(i) ? (guess[free.indexOf(i)] ?? 0) : count)),
  )
}

test('of every three counts up to 13 each, none of 1 to 7 people is shown, and a hidden one may be one of nine values or more', () => {
  let hid = 0
  for (let a = 0; a <= 13; a++)
    for (let b = 0; b <= 13; b++)
      for (let c = 0; c <= 13; c++) {
        const people = [a, b, c]
        const shown = protectCounts(people)
        if (sum(people) < 8) {
          assert.equal(shown, undefined, `${people}`)
          continue
        }
        assert.ok(shown, `${people}`)
        const guesses = fitting(people, shown)
        for (const [i, must] of mustHide(people).entries()) {
          if (must) assert.equal(shown[i], null, `${people}: ${shown}`)
          else if (shown[i] !== null) assert.equal(shown[i], Math.round((people[i] ?? 0) / 5) * 5)
          if (must && ++hid)
            assert.ok(new Set(guesses.map((guess) => guess[i])).size >= 9, `${people}: ${shown}, place ${i}`)
        }
        if (!mustHide(people).includes(true)) assert.ok(!shown.includes(null), `${people}: nothing need be hidden`)
      }
  assert.ok(hid > 1000, `${hid}`)
})

/** What every cell and margin of a table may be, for whoever knows the totals of its groups and what is shown. */
const attack = (people: readonly (readonly number[])[], table: NonNullable<ReturnType<typeof protectTable>>) => {
  const width = people[0]?.length ?? 0
  const may = new Map<string, Set<number>>()
  const columns = Array.from({ length: width }, (_, c) =>
    fitting(
      column(people, c),
      table.cells.map((row) => row[c] ?? null),
    ),
  )
  const look = (chosen: readonly (readonly number[])[]): void => {
    const next = columns[chosen.length]
    if (next) {
      for (const one of next) look([...chosen, one])
      return
    }
    const alls = people.map((_, r) => sum(chosen.map((one) => one[r] ?? 0)))
    if (alls.some((all, r) => table.all[r] !== null && all !== sum(people[r] ?? []))) return
    for (const [r, all] of alls.entries())
      for (const [c, count] of [...chosen.map((one) => one[r] ?? 0), all].entries())
        may.set(`${r} ${c}`, (may.get(`${r} ${c}`) ?? new Set()).add(count))
  }
  look([])
  return may
}

test('of tables of answers by group with all their margins, no hidden count of few people is known nearer than nine values', (t) => {
  const seen = { protected: 0, together: 0, hidden: 0, shown: 0 }
  for (let seed = 0; seed < 250; seed++) {
    const tape = seededTape(seed)
    const one = () => tape.one([0, 0, 2, 3, 5, 7, 8, 9, 11] as const)
    const people = Array.from({ length: 3 }, () => [one(), tape.often(60) ? one() : 0])
    if ([0, 1].some((c) => isSmall(sum(column(people, c)))) || sum(people.flat()) < 8) continue
    const table = protectTable(people)
    if (!table) {
      seen.together++
      continue
    }
    seen.protected++
    const may = attack(people, table)
    const margins = people.map((row) => sum(row))
    for (const [c, counts] of [column(people, 0), column(people, 1), margins].entries())
      for (const [r, must] of mustHide(counts).entries()) {
        const shown: Published | undefined = c === 2 ? table.all[r] : table.cells[r]?.[c]
        if (must) assert.equal(shown, null, `${JSON.stringify(people)}: ${JSON.stringify(table)}`)
        if (must)
          assert.ok(
            (may.get(`${r} ${c}`)?.size ?? 0) >= 9,
            `${JSON.stringify(people)}: ${JSON.stringify(table)}, ${r} ${c}`,
          )
        seen[shown === null ? 'hidden' : 'shown']++
      }
  }
  t.diagnostic(JSON.stringify(seen))
  assert.ok(seen.protected > 60, JSON.stringify(seen))
  assert.ok(seen.shown > seen.hidden / 2, JSON.stringify(seen))
})

test('a table worked out by hand: the small cell goes, with the three of the fewest people that would give it away, and all else is rounded to 5', () => {
  const table = protectTable([
    [40, 3],
    [22, 11],
    [13, 14],
  ])
  assert.deepEqual(table, {
    all: [45, 35, 25],
    cells: [
      [null, null],
      [20, 10],
      [null, null],
    ],
  })
})

test('a zero is shown, unless everybody of a group gave the same answer', () => {
  assert.deepEqual(protectCounts([30, 12, 0]), [30, 10, 0])
  assert.deepEqual(protectCounts([42, 0, 0]), [null, null, null])
})
