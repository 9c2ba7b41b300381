import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalise } from '../../src/engine/design/normalise.ts'
import { importForm } from '../../src/engine/import/import-form.ts'
import { compile } from '../../src/engine/journey/compile.ts'
import { evaluate } from '../../src/engine/journey/evaluate.ts'
import { answerFor, seeded } from './random-answer.ts'
import { absent, type SharedForm, sharedForms } from './shared-forms.ts'
import { sourcePath } from './source-walk.ts'

const asOf = '2026-11-21'
const rounds = Number(process.env.ROBOT_ROUNDS ?? 12)

const worthTrying = (form: SharedForm): { texts: string[]; numbers: number[] } => {
  const said = JSON.stringify(form.source.conditions ?? [])
  return {
    texts: [...said.matchAll(/'([^']{1,40})'/g)].map(([, text]) => text ?? ''),
    numbers: [...said.matchAll(/"value":"?(\d{1,9})"?[,}]/g)].map(([, number]) => Number(number)),
  }
}

// the value that the source's engine would have kept for an answer of the design
const sourceValues = (form: SharedForm, imported: ReturnType<typeof importForm>) => {
  const { design } = imported
  assert.ok(design)
  const to = new Map([...imported.carried, ...imported.changed].map((line) => [line.at, line.to]))
  const at = new Map([...to].map(([source, target]) => [target, source]))
  return (answers: Readonly<Record<string, unknown>>) =>
    (componentAt: string): unknown => {
      const target = to.get(componentAt)
      const [, page, , place] = /^\/pages\/(\d+)(\/questions\/(\d+))$/.exec(target ?? '') ?? []
      const question = design.pages[Number(page)]?.questions?.[Number(place)]
      if (!question) return null
      const value = answers[question.id]
      const list = (design.lists ?? []).findIndex(({ id }) => id === question.list)
      const ofChoice = (id: unknown): unknown => {
        const option = design.lists?.[list]?.options.findIndex((one) => one.id === id)
        const item = at.get(`/lists/${list}/options/${option}`)
        const [, l, i] = /^\/lists\/(\d+)\/items\/(\d+)$/.exec(item ?? '') ?? []
        return item === undefined ? id : form.source.lists[Number(l)].items[Number(i)].value
      }
      if (value === null || value === undefined) return null
      if (question.type === 'oneOf' || question.type === 'reference') return ofChoice(value)
      return question.type === 'anyOf' ? (value as unknown[]).map(ofChoice) : value
    }
}

const walkOnce = (form: SharedForm, seed: number): 'complete' | 'turned away' => {
  const imported = importForm(form.source, { name: form.file })
  assert.ok(imported.design)
  const design = normalise(imported.design)
  const compiled = compile(design)
  const random = seeded(seed)
  const luck = { random, asOf, ...worthTrying(form) }
  const answers: Record<string, unknown> = {}
  let now = evaluate(compiled, { answers, asOf, organisation: 'barchester' })
  for (let steps = 0; now.next !== undefined && steps < 200; steps++) {
    const page = design.pages.find(({ id }) => id === now.next)
    assert.ok(page)
    for (const question of page.questions ?? []) answers[question.id] = answerFor(design, question, luck)
    now = evaluate(compiled, { answers, asOf, organisation: 'barchester' })
    assert.deepEqual(now.problems, [], `${form.file} ${page.id}`)
  }
  assert.ok(now.complete || now.end !== undefined, `${form.file} comes to an end`)
  const to = new Map([...imported.carried, ...imported.changed].map((line) => [line.at, line.to]))
  const places = sourcePath(form.source, sourceValues(form, imported)(answers))
  const expected = places.flatMap((i) => {
    const [, page] = /^\/pages\/(\d+)$/.exec(to.get(`/pages/${i}`) ?? '') ?? []
    return page === undefined ? [] : [design.pages[Number(page)]?.id]
  })
  const own = new Set(
    [...to].flatMap(([at, target]) =>
      /^\/pages\/\d+$/.test(at) && /^\/pages\/\d+$/.test(target) ? [design.pages[Number(target.slice(7))]?.id] : [],
    ),
  )
  assert.deepEqual(
    now.path.filter((id) => own.has(id)),
    expected,
    `${form.file}, seed ${seed}: ${JSON.stringify(answers)}`,
  )
  return now.complete ? 'complete' : 'turned away'
}

for (const form of sharedForms)
  test(`a robot takes the path through ${form.file} that its own engine would take`, () => {
    const ends = Array.from({ length: rounds }, (_, i) => walkOnce(form, i + 1))
    const asks = importForm(form.source).design?.pages.some(({ questions }) => questions?.length)
    if (form.kind === 'real' && asks) assert.ok(ends.length === rounds)
  })

test('the published forms are there', { skip: absent ?? false }, () => {
  assert.equal(sharedForms.length, 152)
})
