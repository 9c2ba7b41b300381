import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { checkDesign } from '#engine/check/check-design.ts'
import { runEngine } from '../engine-under-test.ts'
import { makeAnswers } from '../make-answers.ts'
import { makeModel } from '../make-model.ts'
import type { Model } from '../model.ts'
import { drawnTape, seededTape } from '../tape.ts'
import { toDesign } from '../to-design.ts'

const tapes = fc.array(fc.nat(0xffff), { minLength: 30, maxLength: 300, size: 'max' })
const counts = { designs: 0, neverTrue: 0, reached: 0, refused: 0, ran: 0 }
const codesOf = (model: Model) => {
  const { problems } = checkDesign(toDesign(model), { languages: ['en', 'cy'] })
  return { problems, codes: new Set(problems.map(({ code }) => code)) }
}
const settings = { numRuns: 300, seed: Number(process.env.SEED ?? 20261121), endOnFailure: !process.env.SHRINK }

test('a generated design that is valid is refused for nothing but what generating by chance leaves behind', () => {
  const chance = ['never-true', 'ends-on-nothing', 'fee-negative']
  fc.assert(
    fc.property(tapes, (numbers) => {
      const { problems } = codesOf(makeModel(drawnTape(numbers)))
      assert.deepEqual(
        problems.filter(({ code }) => !chance.includes(code)),
        [],
      )
    }),
    settings,
  )
})

test('no page is called unreachable that some answers reach', () => {
  fc.assert(
    fc.property(tapes, fc.nat(), (numbers, seed) => {
      const model = makeModel(drawnTape(numbers))
      const never = new Set(codesOf(model).problems.flatMap((p) => (p.code === 'never-true' ? [p.page] : [])))
      const run = runEngine(model)
      const tape = seededTape(seed)
      counts.designs++
      counts.neverTrue += never.size
      for (let i = 0; i < 60; i++) {
        const { path } = run(makeAnswers(tape, model))
        counts.reached += path.length
        assert.deepEqual(
          path.filter((id) => never.has(id)),
          [],
        )
      }
    }),
    settings,
  )
})

test('a design that is not refused for it never meets a date that is not there', () => {
  fc.assert(
    fc.property(tapes, fc.nat(), (numbers, seed) => {
      const model = makeModel(drawnTape(numbers), { carefully: false })
      if (codesOf(model).codes.has('may-be-empty')) {
        counts.refused++
        return
      }
      const run = runEngine(model)
      const tape = seededTape(seed)
      counts.ran++
      for (let i = 0; i < 60; i++) {
        const input = makeAnswers(tape, model)
        try {
          run(input)
        } catch (error) {
          throw new Error(JSON.stringify({ ...toDesign(model), input }), { cause: error })
        }
      }
    }),
    settings,
  )
})

after(() => {
  process.stdout.write(`# checked: ${JSON.stringify(counts)}\n`)
})
