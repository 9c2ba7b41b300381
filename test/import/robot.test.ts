import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Question } from '../../src/engine/design/question.ts'
import { compile } from '../../src/engine/journey/compile.ts'
import { evaluate } from '../../src/engine/journey/evaluate.ts'
import { kindOf } from '../../src/engine/questions/kinds.ts'
import { triedOn } from './at-limits.ts'
import { coverageOf } from './coverage.ts'
import { explained } from './oracles/held-against.ts'
import { seeded } from './random-answer.ts'
import { absent, sharedForms, worthTrying } from './shared-forms.ts'
import { besideSource } from './source-values.ts'

const asOf = '2026-11-21'
const organisation = 'importer'
const seed = Number(process.env.ROBOT_SEED ?? 20261122)
const sum = { pages: 0, sides: 0, unreached: 0, limits: 0, stopped: 0, journeys: 0 }
const noApplication: string[] = []

for (const [place, form] of sharedForms.entries()) {
  const found = coverageOf(form, { asOf, organisation, seed: seed + place, sets: 1000 })

  test(`${form.file}: every page is shown, and both sides of every condition that can come about`, (t) => {
    const { pages, sides, unreached } = found
    t.diagnostic(
      `${form.file}: ${pages.reached}/${pages.all} pages, ${sides.seen}/${sides.satisfiable} sides of conditions, ${found.journeys.length} journeys`,
    )
    for (const [what, why] of Object.entries(unreached)) t.diagnostic(`  ${what}: ${why}`)
    assert.deepEqual(unreached, explained.unreached[form.file] ?? {})
    assert.equal(pages.reached, pages.all)
    assert.equal(sides.seen, sides.satisfiable)
    if (!found.ends.has('complete')) noApplication.push(form.file)
    sum.pages += pages.reached
    sum.sides += sides.seen
    sum.unreached += Object.keys(unreached).length
    sum.journeys += found.journeys.length
  })

  test(`${form.file}: what is at a limit is taken, what is past it stops the journey there`, () => {
    const { design } = besideSource(form)
    const compiled = compile(design)
    const luck = { random: seeded(seed), asOf, ...worthTrying(form) }
    const whole = (one: Question): Question =>
      one.list === undefined ? one : { ...one, options: design.lists?.find(({ id }) => id === one.list)?.options ?? [] }
    for (const page of design.pages) {
      const way = found.journeys.find((answers) =>
        evaluate(compiled, { answers, asOf, organisation }).path.includes(page.id),
      )
      for (const question of (page.questions ?? []) as readonly Question[]) {
        const inner = (question.questions ?? []) as readonly Question[]
        for (const { name, at, past, of } of [question, ...inner].flatMap((of) =>
          triedOn(design, of, luck).limits.map((limit) => ({ ...limit, of })),
        )) {
          const asked = of === question && inner.length > 0 ? { ...of, questions: inner.map(whole) } : whole(of)
          const problems = (value: unknown): number => kindOf(of.type).check(asked, value, { asOf }).length
          sum.limits++
          // where two limits meet (no more than 3 letters, in this pattern) what is at the one may be past the other
          if (at !== undefined && !of.pattern)
            assert.equal(problems(at), 0, `${of.id} ${name} at ${JSON.stringify(at)}`)
          // nothing at all is no answer: not stored as one, and for the journey to miss
          const blank = past === '' || JSON.stringify(past) === '[]'
          if (!blank) assert.ok(problems(past) > 0, `${of.id} ${name} past: ${JSON.stringify(past)}`)
          if (!way || (of.optional && blank)) continue
          const items = [way[question.id]].flat() as readonly Record<string, unknown>[]
          const wrong =
            of === question
              ? blank
                ? undefined
                : past
              : items.map((item) => ({ ...item, [of.id]: blank ? undefined : past }))
          const answers = {
            ...way,
            [question.id]: question.repeat === 'no' && of !== question ? [wrong].flat()[0] : wrong,
          }
          const stopped = evaluate(compiled, { answers, asOf, organisation })
          assert.equal(stopped.complete, false, `${of.id} ${name}`)
          assert.equal(stopped.next, page.id, `${of.id} ${name}`)
          sum.stopped++
        }
      }
    }
  })
}

test('the forms that cannot end in an application are those that are listed, and ask nothing', {
  skip: absent ?? false,
}, () => {
  assert.deepEqual(noApplication.sort(), Object.keys(explained.noApplication).sort())
})

test('the published forms are there', { skip: absent ?? false }, (t) => {
  assert.equal(sharedForms.length, 152)
  t.diagnostic(
    `seed ${seed} (ROBOT_SEED): ${sum.pages} pages, ${sum.sides} sides of conditions, ${sum.unreached} that cannot be, by ${sum.journeys} journeys; ` +
      `${sum.limits} limits, past ${sum.stopped} of them the journey stopped`,
  )
})
