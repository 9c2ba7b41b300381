import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assetPaths, assets } from './assets.ts'

const textOf = (path: string): string => assets.find((asset) => asset.path === path)?.body.toString() ?? ''

describe('What the browser is sent', () => {
  it('is at addresses with the hash of its content', () => {
    for (const { path, body } of assets) {
      assert.match(path, /^\/assets\/[a-z-]+-[0-9a-f]{12}\.(css|js|svg)$/)
      assert.ok(body.length > 0)
    }
  })

  it('has nothing that gov.uk alone may use: neither its typeface nor the crown', () => {
    const styles = textOf(assetPaths.styles)
    assert.doesNotMatch(styles, /GDS Transport|@font-face|crest|woff/i)
    assert.match(styles, /\.govuk-button\{/)
  })

  it('asks for nothing that is not there', () => {
    const known = new Set(assets.map(({ path }) => path))
    for (const { body, path } of assets) {
      const asked = [...body.toString().matchAll(/(?:url\(|from ')(\/[^)']*)/g)].map(([, address]) => address ?? '')
      assert.deepEqual(
        asked.filter((address) => !known.has(address)),
        [],
        path,
      )
      assert.doesNotMatch(body.toString(), /sourceMappingURL/)
    }
  })

  it('keeps the rules around those that are taken out', () => {
    const styles = textOf(assetPaths.styles)
    const count = (sign: string) => styles.split(sign).length
    assert.equal(count('{'), count('}'))
    assert.match(styles, /\.govuk-footer__copyright-logo:link/)
  })
})
