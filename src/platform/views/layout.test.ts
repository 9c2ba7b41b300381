import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Locale } from '#core/text.ts'
import { html } from './html.ts'
import { inLayout, type LayoutOptions } from './layout.ts'

const barchester = {
  slug: 'barchester',
  name: { en: 'Barchester City Council', cy: 'Cyngor Dinas Barchester' },
  brand: { colour: '#5b2333' },
  contact: { phone: '01632 960 100', hours: { en: 'Monday to Friday, 9am to 5pm', cy: 'Llun i Gwener, 9am tan 5pm' } },
}

const page = (locale: Locale, more: Partial<LayoutOptions> = {}) =>
  String(
    inLayout({
      title: 'Your bins',
      locale,
      path: '/barchester/services/garden-waste?from=home',
      organisation: barchester,
      main: html`<h1>Your bins</h1>`,
      ...more,
    }),
  )

const elements = (node: Tree.Node): Tree.Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
]
const all = (markup: string, tag: string) => elements(parse(markup)).filter((element) => element.tagName === tag)
const attribute = (element: Tree.Element | undefined, name: string) =>
  element?.attrs.find((one) => one.name === name)?.value
const text = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : ''
const links = (markup: string) => all(markup, 'a').map((link) => attribute(link, 'href'))

describe('Every page', () => {
  for (const locale of ['en', 'cy'] as const) {
    it(`has one heading, one main and says its language (${locale})`, () => {
      const markup = page(locale)
      assert.equal(all(markup, 'h1').length, 1)
      assert.equal(all(markup, 'main').length, 1)
      assert.equal(attribute(all(markup, 'main')[0], 'id'), 'main-content')
      assert.equal(attribute(all(markup, 'html')[0], 'lang'), locale)
      assert.equal(attribute(all(markup, 'a')[0], 'href'), '#main-content')
    })
  }

  it('says at its foot how to reach people, and what the organisation owes to say of itself', () => {
    const markup = page('en')
    for (const path of ['accessibility', 'privacy', 'cookies']) assert.ok(links(markup).includes(`/barchester/${path}`))
    assert.ok(links(markup).includes('tel:01632960100'))
    assert.match(markup, /Monday to Friday, 9am to 5pm/)
    assert.ok(links(page('cy')).includes('/cy/barchester/privacy'))
  })

  it('tells those who work there whom they ask, where the organisation says so, and nobody else', () => {
    const contact = { ...barchester.contact, staffHelp: ['01632 960 299'] }
    const organisation = { ...barchester, contact }
    const session = { signedInAs: 'Obadiah Slope', staff: true }
    const works = page('en', { organisation, session })
    assert.match(works, /Help for staff[\s\S]*01632 960 299/)
    assert.ok(!links(works).includes('tel:01632960100'))
    assert.match(page('cy', { organisation, session }), /Cymorth i staff/)
    assert.doesNotMatch(page('en', { organisation }), /01632 960 299/)
    assert.ok(links(page('en', { session })).includes('tel:01632960100'), 'without it, the organisation’s own')
  })

  it('leads to the same page in the other language', () => {
    assert.ok(links(page('en')).includes('/cy/barchester/services/garden-waste?from=home'))
    assert.ok(links(page('cy')).includes('/barchester/services/garden-waste?from=home'))
  })

  it('is Welsh in Welsh: no word of the frame stays English but the name of the language', () => {
    const words = (locale: Locale) =>
      new Set(
        all(page(locale), 'body')
          .flatMap(elements)
          .filter(({ tagName }) => ['a', 'button', 'dt', 'dd', 'h2', 'nav'].includes(tagName))
          .flatMap((element) => [attribute(element, 'aria-label') ?? '', text(element).trim()])
          .filter((said) => /\p{L}/u.test(said)),
      )
    const english = words('en')
    const both = [...words('cy')].filter((said) => english.has(said))
    assert.deepEqual(
      both.filter((said) => !/English|Cymraeg/.test(said)),
      [],
    )
  })

  it('says first that there are errors, in its language', () => {
    assert.match(page('en', { hasErrors: true }), /<title>Error: Your bins - Barchester City Council<\/title>/)
    assert.match(page('cy', { hasErrors: true }), /<title>Gwall: /)
    assert.doesNotMatch(page('en'), /<title>Error/)
  })

  it('runs one inline script, the one that the content security policy names', () => {
    const inline = all(page('en'), 'script').filter((script) => attribute(script, 'src') === undefined)
    const hashes = inline.map((script) => createHash('sha256').update(text(script)).digest('base64'))
    assert.deepEqual(hashes, ['GUQ5ad8JK5KmEWmROf3LZd9ge94daqNvd8xy9YS1iDw='])
    assert.doesNotMatch(page('en'), / style="| on[a-z]+="/)
  })

  it('carries what robots and helpers read on its main', () => {
    const markup = page('en', { mainAttributes: { 'data-page': 'bins', 'data-version': '<">' } })
    assert.equal(attribute(all(markup, 'main')[0], 'data-page'), 'bins')
    assert.equal(attribute(all(markup, 'main')[0], 'data-version'), '<">')
  })

  it('escapes what the organisation and the person are called', () => {
    const markup = page('en', { session: { signedInAs: '<img src=x>', csrf: html`<input type="hidden">` } })
    assert.equal(all(markup, 'img').length, 0)
    assert.equal(attribute(all(markup, 'form')[0], 'action'), '/sign-out')
  })

  it('stands without an organisation, in plain colours', () => {
    const markup = page('en', { organisation: undefined, path: '/' })
    assert.match(markup, /<title>Your bins - Moothall<\/title>/)
    assert.equal(all(markup, 'dl').length, 0)
  })
})
