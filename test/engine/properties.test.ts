import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { runEngine } from './engine-under-test.ts'
import { makeAnswers } from './make-answers.ts'
import { makeModel } from './make-model.ts'
import type { AnswerSet, Model, Outcome } from './model.ts'
import { reference } from './reference.ts'
import { drawnTape, seededTape, type Tape } from './tape.ts'
import { toDesign } from './to-design.ts'

const designs = 1_000
const sets = 100
const seen = { designs: 0, sets: 0, complete: 0, ended: 0, known: 0, unknown: 0, stale: 0, removed: 0, added: 0 }
const tapes = fc.array(fc.nat(0xffff), { minLength: 30, maxLength: 300, size: 'max' })

/**
 * Runs what must hold on generated designs and their answers. A failure names the design and the answers; with SHRINK=1 it
 * looks for the smallest, which takes minutes, and SEED=n generates others.
 */
function holds(
  check: (run: (input: AnswerSet) => Ran, input: AnswerSet, tape: Tape, model: Model) => void,
  runs = designs,
) {
  fc.assert(
    fc.property(tapes, fc.nat(), (numbers, seed) => {
      const model = makeModel(drawnTape(numbers))
      const run = runEngine(model)
      const tape = seededTape(seed)
      for (let i = 0; i < sets; i++) {
        const input = makeAnswers(tape, model)
        try {
          check(run, input, tape, model)
        } catch (error) {
          const shown = JSON.stringify({ design: toDesign(model).pages, rules: toDesign(model).rules, input })
          throw new Error(`${(error as Error).message}\n${shown}`, { cause: error })
        }
      }
    }),
    { numRuns: runs, seed: Number(process.env.SEED ?? 20261121), endOnFailure: !process.env.SHRINK },
  )
}
type Ran = ReturnType<ReturnType<typeof runEngine>>
const agreed = ({ path, next, end, complete, decisions, fee }: Outcome): Outcome => ({
  path,
  next,
  end,
  complete,
  decisions,
  fee,
})

test(`engine and reference agree on ${designs} designs with ${sets} sets of answers each`, () => {
  holds((run, input, _tape, model) => {
    const theirs = run(input)
    const ours = reference(model, input)
    assert.deepEqual(agreed(theirs), ours)
    if (theirs.next) assert.equal(theirs.path.at(-1), theirs.next)
    if (theirs.complete) assert.deepEqual([theirs.whole.problems, theirs.whole.missing], [[], []])
    seen.sets++
    seen.complete += Number(ours.complete)
    seen.ended += Number(ours.end !== undefined)
    for (const { value } of Object.values(ours.decisions)) seen[value === undefined ? 'unknown' : 'known']++
  })
})

test('the path and every decision never depend on answers off the path', () => {
  holds((run, input, tape, model) => {
    const before = run(input)
    if (before.next) return
    const off = model.pages.filter((page) => !before.path.includes(page.id)).flatMap((page) => page.questions)
    if (off.length === 0) return
    const other = makeAnswers(tape, model).answers
    const changed = Object.fromEntries(off.map(({ id }) => [id, other[id] ?? 'stale']))
    const removed = Object.entries(input.answers).filter(([id]) => !off.some((q) => q.id === id))
    assert.deepEqual(run({ ...input, answers: { ...input.answers, ...changed } }).whole, before.whole)
    assert.deepEqual(run({ ...input, answers: Object.fromEntries(removed) }).whole, before.whole)
    seen.stale++
  })
})

test('removing an answer never makes an error or a detour on an earlier page', () => {
  holds((run, input, tape, model) => {
    const ids = Object.keys(input.answers)
    const gone = ids[tape.upTo(Math.max(ids.length, 1))]
    const at = model.pages.findIndex((page) => page.questions.some((q) => q.id === gone))
    const earlier = model.pages.slice(0, at)
    const { [gone ?? '']: _, ...answers } = input.answers
    const [before, then] = [run(input), run({ ...input, answers })]
    const onEarlier = (ran: Ran) => ({
      path: ran.path.filter((id) => earlier.some((page) => page.id === id)),
      problems: ran.whole.problems.filter((p) =>
        earlier.some((page) => page.questions.some((q) => p.field.startsWith(q.id))),
      ),
      next: earlier.some((page) => page.id === ran.next) ? ran.next : undefined,
    })
    assert.deepEqual(onEarlier(then), onEarlier(before))
    seen.removed++
  })
})

test('a decision once known never changes when a missing answer is given', () => {
  holds((run, input, tape, model) => {
    const missing = model.pages
      .flatMap((page) => page.questions)
      .filter((q) => !(q.id in input.answers) && q.right.length)
    const question = missing[tape.upTo(Math.max(missing.length, 1))]
    if (!question) return
    const answer = question.right[tape.upTo(question.right.length)]
    const [before, then] = [run(input), run({ ...input, answers: { ...input.answers, [question.id]: answer } })]
    for (const [id, decision] of Object.entries(before.decisions)) {
      if (decision.value !== undefined) assert.deepEqual(then.decisions[id], decision)
    }
    seen.added++
  })
})

test('evaluating is the same twice, whatever the order of the keys, and changes nothing it was given', () => {
  holds((run, input) => {
    const frozen = freeze(structuredClone(input))
    const reversed = { ...input, answers: Object.fromEntries(Object.entries(input.answers).toReversed()) }
    const once = run(frozen).whole
    assert.deepEqual(run(frozen).whole, once)
    assert.deepEqual(run(reversed).whole, once)
  }, designs / 4)
})

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) freeze(inner)
  return Object.freeze(value)
}

test('the generated answers reach every kind of end', () => {
  assert.ok(seen.complete > seen.sets / 20 && seen.ended > 500 && seen.known > 10_000 && seen.unknown > 10_000)
  assert.ok(seen.stale > 1_000 && seen.removed > 10_000 && seen.added > 10_000)
})
after(() => process.stdout.write(`# generated: ${JSON.stringify({ ...seen, designs })}\n`))
