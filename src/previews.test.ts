import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { asPart } from '#platform/gallery/gallery.paths.ts'
import type { Route } from '#platform/http/route.ts'
import { routes } from './app.ts'
import { pagePreviews, previews } from './previews.ts'

type Element = DefaultTreeAdapterTypes.Element

const declared: readonly Route[] = Object.values(routes).flat()
const nameOf = (route: Route): string => `${route.method} ${route.path}`

/** Pages that answer no HTML of their own, and why. A route that is here and not mounted fails the test too. */
const withoutHtml: Readonly<Record<string, string>> = {
  'GET /:org/requests/:reference/appointments/:question/calendar.ics': 'a calendar’s file',
  'GET /:org/services/:service/apply': 'leads to the step where the person is',
  'GET /desk/:org/behalf/:draft': 'leads to the step where the request is',
  'GET /:org/requests/:reference/files/:file': 'bytes',
  'GET /desk/:org/cases/:reference/files/:file': 'bytes',
  'GET /:org/logo/:logo': 'bytes',
  'POST /sign-out': 'leads to the start page',
  'POST /sign-in/sessions': 'leads back to the sessions that are left; the forms carry no control of their own',
  'POST /sign-in/stay': 'answers the script that asked',
  'POST /demo/sign-in': 'leads to the person’s own start; the forms carry no control of their own',
  'POST /desk': 'leads to the organisation’s queue; the forms carry no control of their own',
  'POST /demo/faults': 'answers programs',
  'POST /demo/clock': 'leads back to where the clock was moved',
  'GET /gallery': 'is the gallery',
  'GET /gallery/:name/:state': 'is the gallery',
}
const showsHtml = (route: Route): boolean =>
  route.kind === 'page' && !/\.(json|pdf)$/.test(route.path) && !(nameOf(route) in withoutHtml)

const elements = (node: DefaultTreeAdapterTypes.Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
]
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value
const words = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(words).join('') : ''

/** What somebody typed, or what is said in a language of its own, is the same on a page of either language. */
const isOwnWords = (element: Element): boolean =>
  attribute(element, 'class')?.includes('moothall-message') === true ||
  (attribute(element, 'lang') !== undefined && element.tagName !== 'html') ||
  ['textarea', 'address', 'code', 'script'].includes(element.tagName)

const isAddress = (text: string): boolean => /\b[A-Z]{2}\d \d[A-Z]{2}\b|^\s*Flat \d+, \d+ /.test(text)

/** The texts of a page that are long enough to be a sentence, not a name or a number. */
const sentences = (markup: string): ReadonlySet<string> => {
  const found = (node: DefaultTreeAdapterTypes.Node): string[] => {
    if ('tagName' in node && isOwnWords(node)) return []
    if ('value' in node)
      return node.value.trim().split(/\s+/).length > 4 && !isAddress(node.value) ? [node.value.trim()] : []
    return 'childNodes' in node ? node.childNodes.flatMap(found) : []
  }
  return new Set(found(parse(markup)))
}

const shown = pagePreviews.flatMap((preview) =>
  preview.states.flatMap((state) =>
    (state.locale ? [state.locale] : (['en', 'cy'] as const)).map((locale) => ({
      preview,
      state,
      locale,
      name: `${preview.name}, ${state.name}, ${locale}`,
      markup: state.html(locale).toString(),
    })),
  ),
)

describe('The gallery of pages', () => {
  it('leaves out no page that app.ts mounts, and names no route that it does not', () => {
    const mounted = declared.map(nameOf)
    const covered = new Set(pagePreviews.flatMap((preview) => preview.routes ?? []))
    assert.deepEqual(declared.filter((route) => showsHtml(route) && !covered.has(nameOf(route))).map(nameOf), [])
    assert.deepEqual(
      [...covered, ...Object.keys(withoutHtml)].filter((name) => !mounted.includes(name)),
      [],
    )
  })

  it('has every name once, also as an address', () => {
    const names = previews.map(({ name }) => asPart(name))
    assert.equal(new Set(names).size, names.length)
    for (const { name, states } of previews)
      assert.equal(new Set(states.map((state) => asPart(state.name))).size, states.length, name)
  })

  it('says in Welsh what it says in English, and no sentence of it in English', () => {
    const both = pagePreviews.flatMap((preview) =>
      preview.states
        .filter(({ locale }) => locale === undefined)
        .flatMap((state) => {
          const english = sentences(state.html('en').toString())
          const welsh = sentences(state.html('cy').toString())
          assert.ok(welsh.size > 0 || english.size === 0, `${preview.name}, ${state.name} says nothing in Welsh`)
          return [...welsh].filter((sentence) => english.has(sentence))
        }),
    )
    assert.deepEqual([...new Set(both)], [])
  })

  it('shows the refusal of every page that is not for everybody', () => {
    const refused = (name: string) =>
      pagePreviews.some(
        (preview) => preview.routes?.includes(name) && preview.states.some((state) => state.name === 'no permission'),
      )
    const personal = declared.filter((route) => showsHtml(route) && route.shows !== 'none' && route.method === 'GET')
    assert.deepEqual(
      personal.map(nameOf).filter((name) => !refused(name)),
      [],
    )
  })
})

describe('Every page of the gallery', () => {
  it('is well formed, with one heading, one main part and ids that are its own', () => {
    for (const { name, markup, locale } of shown) {
      const document = parse(markup, { onParseError: ({ code }) => assert.fail(`${name}: ${code}`) })
      const all = elements(document)
      const count = (tag: string) => all.filter(({ tagName }) => tagName === tag).length
      assert.deepEqual([count('h1'), count('main'), count('title')], [1, 1, 1], name)
      const ids = all.flatMap((element) => attribute(element, 'id') ?? [])
      assert.deepEqual(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        [],
        name,
      )
      const html = all.find(({ tagName }) => tagName === 'html')
      assert.equal(html && attribute(html, 'lang'), locale, name)
    }
  })

  it('has words on every link and button, and a label for every control', () => {
    for (const { name, markup } of shown) {
      const all = elements(parse(markup))
      const labels = new Set(all.filter(({ tagName }) => tagName === 'label').map((label) => attribute(label, 'for')))
      for (const element of all) {
        if (element.tagName === 'a' || element.tagName === 'button')
          assert.notEqual(
            words(element).trim() || attribute(element, 'aria-label'),
            '',
            `${name}: a link without words`,
          )
        const control = ['input', 'select', 'textarea'].includes(element.tagName)
        if (control && attribute(element, 'type') !== 'hidden')
          assert.ok(labels.has(attribute(element, 'id')), `${name}: ${attribute(element, 'name')} has no label`)
      }
    }
  })

  it('leads from its list of errors to the controls that they are about', () => {
    for (const { name, markup } of shown) {
      const all = elements(parse(markup))
      const ids = new Set(all.map((element) => attribute(element, 'id')))
      const list = all.find((element) => attribute(element, 'class')?.includes('govuk-error-summary__list'))
      for (const link of list ? elements(list).filter(({ tagName }) => tagName === 'a') : [])
        assert.ok(ids.has(attribute(link, 'href')?.slice(1)), `${name}: ${attribute(link, 'href')} leads nowhere`)
    }
  })
})

/** Controls that nothing can be wrong with: to leave them blank is an answer, and any value is one. */
const neverWrong: Readonly<Record<string, string>> = {
  files: 'a reply may come without files',
  forward: 'one is always chosen',
  _removeFile: 'takes a file away',
  more: 'the question is optional',
  locale: 'one is always chosen',
  formats: 'none is an answer',
  how: 'the question is optional',
  safeWords: 'the question is optional',
  team: 'one of the list, or none',
  holds: 'any of them, or none',
  theirs: 'ticked, or left out',
  ours: 'ticked, or left out',
  nation: 'one is always chosen',
  noLogo: 'takes the logo away',
  email: 'a part that is optional, or seen wrong',
  to: 'one of the list, or nothing is given',
  flag: 'one of the list, or none',
  who: 'one of the list, or whoever works on it',
  required: 'ticked or not',
  person: 'ticked or not',
  case: 'ticked or not',
  for: 'one is always chosen',
  '_offer.address': 'neither chosen is its question left blank',
  '_offer.email': 'neither chosen is its question left blank',
  '_offer.plate': 'neither chosen is its question left blank',
  tell: 'ticked or not',
  about: 'one is always chosen',
  age: 'one of the list, or nothing is said',
  tie: 'one of the list, or nothing is said',
  groundWords: 'the question is optional',
  title: 'seen wrong on a page of its own',
  days: 'seen wrong on a page of its own',
  place: 'a diary’s place is optional',
  placeCy: 'a diary’s place is optional',
  keepsHolidays: 'ticked or not',
  section: 'one of the list, or none',
  end: 'one of the list, or none',
  behind: 'one is always chosen',
  'hint.en': 'a hint is optional',
  'hint.cy': 'a hint is optional',
  optional: 'yes, no or neither',
  'because.en': 'a reason is optional',
  'because.cy': 'a reason is optional',
  'fee.figure': 'one of the list, or an amount',
  'fee.times': 'one of the list, or once',
  'fee.share': 'one is always chosen',
  after: 'one of the list, or none',
  next: 'any of them, or none',
  waits: 'yes, no or neither',
  outcome: 'one of the list, or none',
  source: 'where a figure comes from is optional',
  kind: 'one is always chosen',
  join: 'one is always chosen',
  cel: 'kept as it is written; what is wrong with it stands above it',
  'p0.relation': 'one is always chosen',
  'p0.join': 'one is always chosen',
  'p0.new': 'seen wrong outside a group',
  'p0.figure': 'one of the list, or a value',
  'p0.cel': 'kept as it is written',
  'address.line2': 'a part that is optional',
  'address.town': 'a part that is optional',
  'address.county': 'a part that is optional',
}

describe('Every form of the gallery', () => {
  for (const preview of pagePreviews)
    it(`${preview.name} is seen with the error of each of its controls`, () => {
      // What is wrong with a date or a name is said once, at the whole of it.
      const first = (name: string) => name.replace(/\[\d+\]/g, '[0]').replace(/^p\d+(-\d+)?\./, 'p0.')
      const wanted = new Set<string>()
      const seen = new Set<string>()
      for (const { markup } of shown.filter((one) => one.preview === preview)) {
        const all = elements(parse(markup))
        for (const form of all.filter(
          (element) => element.tagName === 'form' && attribute(element, 'method') === 'post',
        ))
          for (const control of elements(form)) {
            const name = attribute(control, 'name')
            if (
              name &&
              !['hidden', 'submit'].includes(attribute(control, 'type') ?? 'text') &&
              control.tagName !== 'button'
            )
              wanted.add(name)
          }
        const errors = all.filter((element) => attribute(element, 'class') === 'govuk-error-message')
        for (const error of errors) seen.add(first((attribute(error, 'id') ?? '').replace(/(-date)?-error$/, '')))
      }
      const isSeen = (name: string) =>
        [name, name.replace(/\.[a-z0-9]+$/i, ''), name.replace(/-(day|month|year)$/, '')].some((one) =>
          seen.has(first(one)),
        )
      assert.deepEqual(
        [...wanted].filter((name) => !isSeen(name) && !(first(name) in neverWrong)),
        [],
      )
    })
})
