import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { writeSheet } from '../../src/domains/applications/paper/write-sheet.ts'
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
import { paperForm } from '../../src/engine/paper/paper-form.ts'
import { page, smallDesign } from '../designs/small-design.ts'
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
  if (question.type === 'number' && luck.numbers.length > 0 && given.length === 0) return luck.numbers
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
    // One that works a sum out in a hundred lines takes its time; its pages are few.
    const draws = (design.rules ?? []).length > 30 ? sets / 20 : sets
    for (let n = 0; n < draws; n++) {
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

test('a blank answer reads as the engine counts it, also where the design says what it counts as', () => {
  const label = 'A question'
  const choices = ['a', 'b'].map((id) => ({ id, label: id }))
  const when = (id: string, condition: string) =>
    page(id, [{ id: `of${id}`, type: 'yesNo', label }], { when: condition })
  const compiled = smallDesign({
    pages: [
      page('start', [
        { id: 'how', type: 'oneOf', options: choices, optional: true, otherwise: 'a', label },
        { id: 'many', type: 'number', optional: true, otherwise: 5, label },
        { id: 'sure', type: 'yesNo', optional: true, otherwise: true, label },
        { id: 'none', type: 'oneOf', options: choices, optional: true, label },
      ]),
      ...[
        when('pageA', "how == 'a'"),
        when('pageB', "how != 'a'"),
        when('pageC', 'many >= 3'),
        when('pageD', 'many < 3'),
      ],
      ...[
        when('pageE', 'sure'),
        when('pageF', '!sure'),
        when('pageG', "none != 'a'"),
        when('pageH', "none == ''"),
        when('pageI', 'many == 5'),
      ],
    ],
  })
  assert.deepEqual(
    [...'ABCDEFGHI'].map((id) => english(compiled, `page${id}`)),
    [
      ['you ticked ‘a’ at question 1', 'you did not answer question 1'],
      ['you answered question 1 and you did not tick ‘a’ at question 1'],
      ['your answer to question 2 is 3 or more', 'you did not answer question 2'],
      ['your answer to question 2 is less than 3'],
      ['you ticked ‘Yes’ at question 3', 'you did not answer question 3'],
      ['you answered question 3 and you did not tick ‘Yes’ at question 3'],
      ['you did not tick ‘a’ at question 4'],
      ['you did not answer question 4'],
      ['you wrote 5 at question 2', 'you did not answer question 2'],
    ],
  )
  const { wrong } = heldAgainst([{ design: compiled.design, luck: { texts: [], numbers: [2, 3, 5] } }], 400)
  assert.deepEqual(wrong, [])
})

test('what nobody works out over a form is not said wrongly: the questions that it depends on are named', () => {
  const compiled = made(own.find((design) => design.id === 'missed-bin') as Design)
  const page = compiled.pages.find(({ when }) => when?.expression.text.includes('workingDays'))
  assert.deepEqual(paperCondition(compiled, page?.id ?? '', asOf), { kind: 'depends', on: ['binDay'] })
})

test('every design and every published form becomes a form on paper, each question on it once and in order', () => {
  const published = sharedForms
    .filter(({ kind }) => kind === 'real')
    .map((form) => normalise(importForm(form.source, { name: form.file }).design))
  for (const design of [...own, ...published])
    for (const locale of ['en', 'cy'] as const) {
      const form = paperForm(compile(design), asOf)
      const pieces = writeSheet({
        ...{ form, design, version: 'v', locale, organisation: 'A council', contact: undefined, on: asOf, privacy: '' },
      })
      const numbers = pieces.flatMap((piece) =>
        piece.kind === 'question' && /^\d+$/.test(piece.number) ? [piece.number] : [],
      )
      const asked = form.parts.flatMap(({ questions }) => questions.map(({ number }) => number))
      assert.deepEqual(numbers, asked, design.id)
      assert.doesNotMatch(JSON.stringify(pieces), /\{\w+\}|undefined/, design.id)
    }
})
