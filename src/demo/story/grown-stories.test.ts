import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseDesign } from '#engine/design/design-file.ts'
import { normalise } from '#engine/design/normalise.ts'
import { compile } from '#engine/journey/compile.ts'
import { evaluate } from '#engine/journey/evaluate.ts'
import { canaryStories } from './canaries/canary-stories.ts'
import { grownStories } from './grown-stories.ts'
import { leadStories } from './lead-stories.ts'
import { serviceStories } from './service-stories.ts'

const compiled = new Map<string, ReturnType<typeof compile>>()
const designOf = (service: string) => {
  const known = compiled.get(service)
  if (known) return known
  const made = compile(normalise(parseDesign(readFileSync(`designs/${service}/design.yaml`, 'utf8')).design))
  compiled.set(service, made)
  return made
}

test('every story of the demo is an application that its service takes, whatever the seed', () => {
  const grown = ['barsetshire', 'one', 'two'].flatMap((seed) => grownStories(seed, 200))
  const asOf = Temporal.Now.plainDateISO('Europe/London').toString()
  for (const { service, answers, org } of [...leadStories(), ...serviceStories(), ...canaryStories, ...grown]) {
    const design = designOf(service)
    // What a story does not say was left blank, as on a form.
    const asked = design.pages.flatMap(({ questions }) => questions.map(({ question }) => question.id))
    const blank = Object.fromEntries(asked.map((id) => [id, null]))
    const { problems, end } = evaluate(design, { answers: { ...blank, ...answers }, asOf, organisation: org })
    assert.deepEqual([problems, end], [[], undefined], `${service}: ${JSON.stringify(answers)}`)
  }
})
