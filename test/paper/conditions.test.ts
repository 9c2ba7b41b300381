import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Design } from '../../src/engine/design/design.ts'
import { parseDesign } from '../../src/engine/design/design-file.ts'
import { normalise } from '../../src/engine/design/normalise.ts'
import type { Question } from '../../src/engine/design/question.ts'
import { importForm } from '../../src/engine/import/import-form.ts'
import { withoutApart } from '../../src/engine/journey/apart/apart.ts'
import { compile } from '../../src/engine/journey/compile.ts'
import type { Compiled } from '../../src/engine/journey/compiled.ts'
import { evaluate } from '../../src/engine/journey/evaluate.ts'
import { paperCondition, sayClauses } from '../../src/engine/paper/conditions/say-condition.ts'
import { questionNumbers } from '../../src/engine/paper/numbers.ts'
import { triedOn } from '../import/at-limits.ts'
import { seeded } from '../import/random-answer.ts'
import { absent, sharedForms, worthTrying } from '../import/shared-forms.ts'
import { holdsOnPaper } from './as-on-paper.ts'

const asOf = '2026-11-22'
const organisation = 'barchester'
const root = join(import.meta.dirname, '../..')
const own = globSync('designs/*/design.yaml', { cwd: root }).map((file) =>
  normalise(parseDesign(readFileSync(join(root, file), 'utf8')).design),
)
const made = (design: Design): Compiled => withoutApart(compile(design))
const english = (compiled: Compiled, page: string): readonly string[] => {
  const condition = paperCondition(compiled, page, asOf)
  const saying = { compiled, locale: 'en', numbers: questionNumbers(compiled) } as const
  return condition.kind === 'if' ? sayClauses(condition.any, saying) : [condition.kind]
}

/** Answers that a question takes: those of the design's own examples, every choice, and others where it has no example. */
const takenBy = (
  design: Design,
  question: Question,
  luck: { random: () => number; texts: string[]; numbers: number[] },
): readonly unknown[] => {
  const given = (design.examples ?? []).flatMap(({ answers }) => (question.id in answers ? [answers[question.id]] : []))
  const choices = question.type === 'oneOf' ? (question.options ?? []).map(({ id }) => id) : []
  if (question.type === 'yesNo') return [true, false]
  const all = [...given, ...choices]
  if (all.length === 0 && question.optional) return [null]
  return all.length > 0 ? all : triedOn(design, question, { asOf, ...luck }).taken
}

/** How the conditions of some designs are said on paper, and how often that was held against the engine, each way. */
const heldAgainst = (
  designs: readonly { readonly design: Design; readonly luck: { texts: string[]; numbers: number[] } }[],
  sets: number,
) => {
  const said = { if: 0, depends: 0, always: 0, never: 0 }
  const held = { asked: 0, 'not asked': 0 }
  const wrong: string[] = []
  for (const [i, { design, luck }] of designs.entries()) {
    const compiled = made(design)
    const random = seeded(20261122 + i)
    const pools = compiled.pages.flatMap(({ questions }) =>
      questions.map(({ question }) => ({
        question,
        taken: takenBy(design, question as Question, { random, ...luck }),
      })),
    )
    const conditions = compiled.pages.flatMap(({ id, when }) =>
      when ? [{ id, condition: paperCondition(compiled, id, asOf) }] : [],
    )
    for (const { condition } of conditions) said[condition.kind]++
    for (let n = 0; n < sets; n++) {
      const answers = Object.fromEntries(
        pools.map(({ question, taken }) => [
          question.id,
          question.optional && random() < 0.3 ? null : taken[Math.floor(random() * taken.length)],
        ]),
      )
      for (const one of Object.values(answers))
        if (typeof one === 'object' && one !== null && 'areas' in one && random() < 0.8)
          Object.assign(one, { areas: [organisation] })
      const { path, end, complete } = evaluate(compiled, { answers, asOf, organisation })
      const last = compiled.pages.findIndex(({ id }) => id === (complete ? '' : (end ?? path.at(-1))))
      for (const { id, condition } of conditions) {
        const place = compiled.pages.findIndex((page) => page.id === id)
        if (condition.kind === 'depends' || (last >= 0 && place > last)) continue
        const filled = { compiled, answers, path, asOf, organisation }
        const reads = condition.kind === 'if' ? holdsOnPaper(condition.any, filled) : condition.kind === 'always'
        const asked = path.includes(id)
        held[asked ? 'asked' : 'not asked']++
        if (reads !== asked && wrong.length < 5)
          wrong.push(
            `${design.id}/${id} is ${asked ? '' : 'not '}asked: ${english(compiled, id).join(' OR ')} ${JSON.stringify(answers)}`,
          )
      }
    }
  }
  return { said, held, wrong }
}

test('what paper says of when to answer is so exactly when the page is asked online: the library’s designs', (t) => {
  const luck = { texts: [], numbers: [] }
  const { said, held, wrong } = heldAgainst(
    own.map((design) => ({ design, luck })),
    300,
  )
  t.diagnostic(`conditions of designs/: ${JSON.stringify(said)}, held against the engine ${JSON.stringify(held)}`)
  assert.deepEqual(wrong, [])
  assert.ok(held.asked > 2000 && held['not asked'] > 2000, JSON.stringify(held))
  // Three ask for working days or a day so many days from today, which nobody works out over a form.
  assert.equal(said.depends, 3)
  assert.ok(said.if >= 115)
})

test('and of real forms that councils and departments published', { skip: absent ?? false }, (t) => {
  const real = sharedForms.filter(({ kind }) => kind === 'real')
  const designs = real.map((form) => ({
    design: normalise(importForm(form.source, { name: form.file }).design),
    luck: worthTrying(form),
  }))
  const { said, held, wrong } = heldAgainst(designs, 100)
  t.diagnostic(
    `conditions of ${real.length} published forms: ${JSON.stringify(said)}, held against the engine ${JSON.stringify(held)}`,
  )
  assert.deepEqual(wrong, [])
  assert.ok(said.if >= 220 && said.depends === 0, JSON.stringify(said))
})

test('conditions read as people say them', () => {
  const compiled = (id: string): Compiled => made(own.find((design) => design.id === id) as Design)
  assert.deepEqual(english(compiled('garden-waste'), 'noSpace'), [
    'you ticked ‘A home without a garden’ at question 1',
    'you ticked ‘No, there is no way out to the road for a bin’ at question 2',
  ])
  assert.deepEqual(english(compiled('garden-waste'), 'assisted'), [
    'you ticked ‘No, because of age, illness or disability’ at question 2',
  ])
  assert.deepEqual(english(compiled('single-person-discount'), 'secondHome').slice(0, 1), [
    'you ticked ‘No’ at question 2',
  ])
  const saying = {
    compiled: compiled('garden-waste'),
    locale: 'cy',
    numbers: questionNumbers(compiled('garden-waste')),
  } as const
  const outside = paperCondition(saying.compiled, 'outside', asOf)
  assert.deepEqual(outside.kind === 'if' && sayClauses(outside.any, saying), [
    'nid yw’r cyfeiriad yng nghwestiwn 3 yn ein hardal ni',
  ])
})

test('what nobody works out over a form is not said wrongly: the questions that it depends on are named', () => {
  const compiled = made(own.find((design) => design.id === 'missed-bin') as Design)
  const page = compiled.pages.find(({ when }) => when?.expression.text.includes('workingDays'))
  assert.deepEqual(paperCondition(compiled, page?.id ?? '', asOf), { kind: 'depends', on: ['binDay'] })
})
