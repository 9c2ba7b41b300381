import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalise } from '../../src/engine/design/normalise.ts'
import { mergeDesigns } from '../../src/engine/variation/merge-designs.ts'
import { checkMerge } from '../../src/engine/variation/merging/check-merge.ts'
import { seededTape } from '../engine/tape.ts'
import { vary } from './cases.ts'
import { type Doc, makeDesign } from './make-design.ts'

const count = 160

/** Every expression of a document with its pointer, and every question that it asks: read off the document alone. */
const expressions = (value: unknown, at = ''): readonly (readonly [string, string])[] =>
  typeof value !== 'object' || value === null || /^\/(examples|parameters|measures)/.test(at)
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        typeof inner === 'string' && /^q\d == \d+$/.test(inner)
          ? [[`${at}/${key}`, inner] as const]
          : expressions(inner, `${at}/${key}`),
      )
const asked = (document: unknown): readonly string[] =>
  ((document as Doc).pages as Doc[]).flatMap((page) => ((page.questions ?? []) as Doc[]).map(({ id }) => String(id)))

test(`in ${count} merges each expression left that names a question of the base that is gone is a problem at its place, with each side’s removal of it`, (t) => {
  let dangling = 0
  for (let i = 0; i < count; i++) {
    const tape = seededTape(900 + i)
    const base = normalise(makeDesign(tape, new Map()))
    const designs = { base, ours: vary(base, tape).design, theirs: vary(base, tape).design }
    const result = mergeDesigns(designs)
    const [before, left] = [asked(base), asked(result.merged)]
    const named = expressions(result.merged).flatMap(([at, text]) => {
      const name = text.slice(0, 2)
      return before.includes(name) && !left.includes(name) ? [{ at, name }] : []
    })
    if (named.length === 0) continue
    const { problems } = checkMerge(result, designs, { languages: [] })
    for (const { at, name } of named) {
      dangling += 1
      const listed = problems.find((problem) => problem.at === at && problem.message.en?.includes(`“${name}”`))
      assert.ok(listed, `SEED ${900 + i}: ${name} at ${at} is listed`)
      const removers = (['ours', 'theirs'] as const).filter((side) => !asked(designs[side]).includes(name))
      for (const side of removers)
        assert.ok(
          listed.by[side].some(({ en }) => en?.endsWith(' is removed')),
          `SEED ${900 + i}: ${side} removed ${name}, ${at}`,
        )
    }
  }
  t.diagnostic(`${dangling} expressions that name a question that is gone`)
  assert.ok(dangling >= 20, `${dangling} in all`)
})
