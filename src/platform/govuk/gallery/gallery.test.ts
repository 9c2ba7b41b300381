import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, it } from 'node:test'
import { parseFragment } from 'parse5'
import { componentPreviews } from './component-previews.ts'

const shipped = readdirSync(
  new URL('../../../../node_modules/govuk-frontend/dist/govuk/components/', import.meta.url),
  {
    withFileTypes: true,
  },
).filter((entry) => entry.isDirectory())

describe('The gallery of components', () => {
  it('leaves none out, and has each once', () => {
    assert.deepEqual(
      componentPreviews.map(({ name }) => name).sort(),
      shipped.map(({ name }) => `govuk/${name}`).sort(),
    )
  })

  for (const { name, states } of componentPreviews)
    it(`${name} is Welsh in Welsh, and well formed, in every state`, () => {
      for (const state of states) {
        const [english, welsh] = (['en', 'cy'] as const).map((locale) => String(state.html(locale)))
        assert.ok(english && welsh)
        assert.notEqual(english, welsh, state.name)
        for (const markup of [english, welsh])
          parseFragment(markup, { onParseError: ({ code }) => assert.fail(`${name}, ${state.name}: ${code}`) })
      }
    })
})
