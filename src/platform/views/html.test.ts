import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { escapeHtml, html, isHtml, trusted } from './html.ts'

const attack = `<script>alert("1")</script>&'`

describe('html: what a person typed stays text', () => {
  it('escapes the five characters, in content and in quoted attributes', () => {
    assert.equal(escapeHtml(attack), '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;')
    assert.equal(String(html`<p title="${attack}">${attack}</p>`).includes('<script>'), false)
  })

  it('does not escape markup a second time when templates nest', () => {
    const inner = html`<b>${'a & b'}</b>`
    assert.equal(String(html`<p>${inner}</p>`), '<p><b>a &amp; b</b></p>')
  })

  it('joins lists, however deep, and escapes each piece by itself', () => {
    assert.equal(String(html`${[html`<i>`, ['<', [1, 2n]]]}`), '<i>&lt;12')
  })

  it('prints nothing for false, null and undefined, but prints zero and keeps the empty string empty', () => {
    assert.equal(String(html`[${false}${null}${undefined}${''}${0}]`), '[0]')
  })

  it('takes markup from trusted() only: an object that looks like markup is not', () => {
    assert.equal(String(html`${trusted('<hr>')}`), '<hr>')
    const forged: unknown = { toString: () => '<script>' }
    assert.equal(isHtml(forged), false)
    assert.equal(isHtml(JSON.parse(JSON.stringify(html`<hr>`))), false)
    assert.equal(isHtml(html``), true)
  })
})
