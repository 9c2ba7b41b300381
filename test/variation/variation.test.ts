import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Design } from '../../src/engine/design/design.ts'
import { parseDesign } from '../../src/engine/design/design-file.ts'
import { normalise } from '../../src/engine/design/normalise.ts'
import { diffDesigns } from '../../src/engine/variation/diff-designs.ts'
import { revertChange } from '../../src/engine/variation/revert-change.ts'
import { canonical } from '../../src/engine/versions/canonical.ts'
import { seededTape } from '../engine/tape.ts'
import { vary } from './cases.ts'
import { makeDesign } from './make-design.ts'

const count = 60

test(`any change of a variation can be taken back by itself, and all of them one by one: ${count} variations`, () => {
  for (let i = 0; i < count; i++) {
    const tape = seededTape(500 + i)
    const upstream = normalise(makeDesign(tape, new Map()))
    let local: Design = vary(upstream, tape).design
    const said = `SEED ${500 + i}`
    const whole = diffDesigns(upstream, local).changes
    const one = whole[tape.upTo(Math.max(whole.length, 1))]?.change
    if (one && one.kind !== 'move' && one.kind !== 'add') {
      const left = diffDesigns(upstream, revertChange(upstream, local, one)).changes.map(({ change }) =>
        canonical(change),
      )
      const wanted = whole.map(({ change }) => canonical(change)).filter((change) => change !== canonical(one))
      const places = (changes: readonly string[]) =>
        changes.filter((change) => !change.includes('"kind":"move"')).sort()
      assert.deepEqual(places(left), places(wanted), said)
    }
    for (let left = whole.length; left > 0; ) {
      const changes = diffDesigns(upstream, local).changes
      const next = changes[tape.upTo(Math.max(changes.length, 1))]
      if (!next) break
      local = revertChange(upstream, local, next.change)
      const now = diffDesigns(upstream, local).changes.length
      assert.ok(now < changes.length, `${said}: ${JSON.stringify(next.change).slice(0, 300)} is taken back`)
      left = now
    }
    assert.equal(canonical(local), canonical(upstream), said)
  }
})

test('a question that moved to a page which the variation added goes home when that page is taken back', () => {
  const text = readFileSync(new URL('bins.yaml', import.meta.url), 'utf8')
  const upstream = normalise(parseDesign(text).design)
  const document = structuredClone(upstream) as unknown as {
    pages: { id: string; title?: object; questions?: unknown[] }[]
  }
  const moved = document.pages[0]?.questions?.pop()
  document.pages.push({ id: 'zqadded', title: { en: 'Added', cy: 'Ychwanegwyd' }, questions: [moved] })
  const local = normalise(document)
  const added = diffDesigns(upstream, local).changes.find(({ change }) => change.kind === 'add')
  assert.ok(added)
  assert.equal(canonical(revertChange(upstream, local, added.change)), canonical(upstream))
})
