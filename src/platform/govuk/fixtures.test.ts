import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { components } from './proof/components.ts'
import { normalised } from './proof/normalised.ts'
import { ours } from './proof/our-options.ts'

const folder = new URL('../../../node_modules/govuk-frontend/dist/govuk/components/', import.meta.url)

interface Fixture {
  readonly name: string
  readonly options: Readonly<Record<string, unknown>>
  readonly html: string
}

const fixturesOf = (component: string): readonly Fixture[] =>
  JSON.parse(readFileSync(new URL(`${component}/fixtures.json`, folder), 'utf8')).fixtures

const shipped = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

describe('Our components print what the GOV.UK Design System prints', () => {
  it('there is one of ours for each that govuk-frontend ships', () => {
    assert.deepEqual(Object.keys(components).sort(), shipped.toSorted())
  })

  let walked = 0
  for (const [name, component] of Object.entries(components)) {
    const fixtures = fixturesOf(name)
    it(`${name}: ${fixtures.length} fixtures`, () => {
      for (const fixture of fixtures) {
        const made = component(ours(fixture.options))
        assert.equal(normalised(String(made)), normalised(fixture.html), `${name}: ${fixture.name}`)
        walked++
      }
      assert.ok(fixtures.length > 0)
    })
  }

  it('no fixture is left out', (t) => {
    const all = shipped.flatMap(fixturesOf).length
    t.diagnostic(`${walked} fixtures of ${shipped.length} components`)
    assert.equal(walked, all)
  })
})
