import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseDesign } from '#engine/design/design-file.ts'
import { normalise } from '#engine/design/normalise.ts'
import { diffDesigns } from '#engine/variation/diff-designs.ts'
import { type Fields, formsOf } from '../../../../../../test/applicant/browser.ts'
import { openPlace } from '../../../../../../test/variation/adopting-place.ts'

const place = await openPlace()
const city = await place.found('barchester', 'Barchester City Council', 'Septimus Harding')
assert.equal((await city.send('designs/library/council-tax-reduction', {})).status, 303)
const [me] = await place.db.sql<{ id: string }>(`select id from places.membership where name = 'Septimus Harding'`)
const part = '/desk/barchester/administration/services/council-tax-reduction/variation/part'
const value = (figure: string) => `/parameters/${figure}/values/2013-04-01/value`
const folder = new URL('../../../../../../designs/council-tax-reduction/', import.meta.url)
const written = parseDesign(readFileSync(new URL('design.yaml', folder), 'utf8')).design as {
  readonly parameters: readonly { readonly id: string; readonly values: readonly object[] }[]
}

/** The boxes of the rows as they stand in the form. */
const boxes = (body: string): Record<string, string> =>
  Object.fromEntries(
    [...body.matchAll(/<input[^>]*name="(value\[\d+\]\.\w+)"[^>]*>/g)].flatMap(([tag, name = '']) => {
      const stands = /value="([^"]*)"/.exec(tag)?.[1]
      return stands ? [[name, stands]] : []
    }),
  )
const change = async (figure: string, fields: (were: Record<string, string>) => Fields) => {
  const at = `${part}?at=${encodeURIComponent(value(figure))}`
  const { body } = await city.browser.get(at)
  const form = formsOf(body).find(({ hidden }) => 'was' in hidden)
  assert.ok(form, at)
  const why = { do: 'set', reason: 'Our scheme', owner: me?.id ?? '' }
  return city.browser.post(form.action, { ...form.hidden, ...why, ...fields(boxes(body)) })
}
/** What the city's copy differs by, as it is stored. */
const patch = async () =>
  (await place.db.sql<{ changes: object[] }>('select changes from designs.own_changes'))[0]?.changes
/** The patch that the engine says of the design as it is written and with another value of a figure. */
const wanted = (figure: string, to: unknown) =>
  diffDesigns(
    normalise(written),
    normalise({
      ...written,
      parameters: written.parameters.map((one) =>
        one.id === figure ? { ...one, values: one.values.map((dated) => ({ ...dated, value: to })) } : one,
      ),
    }),
  ).patch.changes

test('the rows of a figure are filled in, changed and taken away by a form; the patch is the one that diff says', async () => {
  assert.equal(
    (
      await change('bandsByWeeklyIncome', () => ({
        ...{ 'value[0].from': '0', 'value[0].support': '80' },
        ...{ 'value[1].from': '120.50', 'value[1].support': '52.5' },
      }))
    ).status,
    303,
  )
  const two = [
    { from: 0, support: 80 },
    { from: 12050, support: 52.5 },
  ]
  assert.deepEqual(await patch(), wanted('bandsByWeeklyIncome', two))
  const wrong = await change('bandsByWeeklyIncome', (were) => ({ ...were, 'value[1].from': 'much' }))
  assert.match(wrong.body, /id="value\[1\]-error"[\s\S]*?From[^<]*: Enter an amount in pounds/)
  assert.match(wrong.body, /name="value\[1\]\.from"[^>]*value="much"/, 'what was typed stands there')
  const third = await change('bandsByWeeklyIncome', (were) => ({
    ...were,
    'value[2].from': '200',
    'value[2].support': '30',
  }))
  assert.equal(third.status, 303)
  assert.deepEqual(await patch(), wanted('bandsByWeeklyIncome', [...two, { from: 20000, support: 30 }]))
  await change('bandsByWeeklyIncome', (were) => ({
    ...were,
    'value[0].from': '',
    'value[0].support': '',
    'value[1].support': '55',
  }))
  assert.deepEqual(
    await patch(),
    wanted('bandsByWeeklyIncome', [
      { from: 12050, support: 55 },
      { from: 20000, support: 30 },
    ]),
  )
})

test('the figures of a new year begin with the rows that count now, and are added by the same form', async () => {
  const before = (await patch()) ?? []
  const at = '/desk/barchester/administration/services/council-tax-reduction/studio/add'
  const path = `${at}?in=${encodeURIComponent('/parameters/bandsByWeeklyIncome/values')}`
  const { body } = await city.browser.get(path)
  assert.match(body, /name="figure\[1\]\.from"[^>]*value="200.00"/)
  const form = formsOf(body).find(({ hidden }) => 'as' in hidden)
  const april = { 'from.day': '1', 'from.month': '4', 'from.year': '2027' }
  const rows = { 'figure[0].from': '130', 'figure[0].support': '55', 'figure[1].from': '', 'figure[1].support': '' }
  const why = { reason: 'The new year', owner: me?.id ?? '' }
  const sent = await city.browser.post(form?.action ?? '', { ...form?.hidden, ...why, ...april, ...rows })
  assert.equal(sent.status, 303, sent.body.slice(0, 3000))
  const added = ((await patch()) ?? []).filter(
    (one) => !before.some((was) => JSON.stringify(was) === JSON.stringify(one)),
  )
  const to = { from: '2027-04-01', value: [{ from: 13000, support: 55 }] }
  assert.deepEqual(added, [{ at: '/parameters/bandsByWeeklyIncome/values/2027-04-01', kind: 'add', value: to }])
})

test('what two change of the same rows is shown to the second, and nothing is lost', async () => {
  const at = `${part}?at=${encodeURIComponent(value('bandsByWeeklyIncome'))}`
  const { body } = await city.browser.get(at)
  const form = formsOf(body).find(({ hidden }) => 'was' in hidden)
  await change('bandsByWeeklyIncome', (were) => ({ ...were, 'value[0].support': '60' }))
  const why = { do: 'set', reason: 'Another', owner: me?.id ?? '' }
  const late = await city.browser.post(form?.action ?? '', {
    ...{ ...form?.hidden, ...why, ...boxes(body) },
    'value[0].support': '70',
  })
  assert.equal(late.status, 200)
  assert.match(late.body, /data-part="theirs"/)
  assert.match(late.body, /name="value\[0\]\.support"[^>]*value="70"/)
})

test('the lines of a decision, and when other figures count, are changed by forms that name each by its title', async () => {
  const path = '/desk/barchester/administration/services/council-tax-reduction'
  const lines = '/rules/award/lines'
  const shown = (await city.browser.get(`${part}?at=${encodeURIComponent(lines)}`)).body
  const ticked = [...shown.matchAll(/<input[^>]*name="value"[^>]*value="(\w+)"[^>]*\schecked/g)].map(([, id]) => id)
  assert.equal(ticked.length, 11, 'all that the design says')
  assert.doesNotMatch(shown, /<label[^>]*>\s*“?(bandCapLine|contributionLine)/, 'no id is shown')
  const set = async (at: string, value: string | readonly string[]) => {
    const { body } = await city.browser.get(`${part}?at=${encodeURIComponent(at)}`)
    const form = formsOf(body).find(({ hidden }) => 'was' in hidden)
    const why = { do: 'set', reason: 'Our scheme', owner: me?.id ?? '' }
    return city.browser.post(form?.action ?? '', { ...form?.hidden, ...why, value: [value].flat() } as Fields)
  }
  assert.equal((await set(lines, ticked.filter((id) => id !== 'bandCapLine') as string[])).status, 303)
  assert.equal((await set('/replacements/pension/keeps', ['pensionAge', 'mixedAgeCouple', 'weeksInYear'])).status, 303)
  assert.equal((await set('/replacements/protection/rest', 'own')).status, 303)
  const said = (await city.browser.get(`${path}/variation`)).body
  assert.match(said, /is no longer one of its lines/)
  assert.match(said, /Weeks in a year[^<]*now stays as it is/)
  const adding = `${path}/studio/add?in=%2Freplacements`
  const form = formsOf((await city.browser.get(adding)).body).find(({ controls }) => controls.has('use'))
  assert.ok(form)
  const two = { 'title.en': 'Large families', 'title.cy': 'Teuluoedd mawr' }
  const grounds = { reason: 'Our scheme', owner: me?.id ?? '' }
  const empty = await city.browser.post(form.action, { ...form.hidden, ...two, ...grounds })
  assert.match(empty.body, /error-summary[\s\S]*the figures that are used/)
  const filled = { ...two, ...grounds, use: 'pensionScheme', when: 'adults > 2', keeps: ['pensionAge'] }
  const sent = await city.browser.post(form.action, { ...form.hidden, ...filled } as Fields)
  assert.equal(sent.status, 303, sent.body.slice(0, 3000))
  const studio = (await city.browser.get(`${path}/studio`)).body
  assert.match(studio, /Large families/)
  assert.match(studio, /When other figures count[\s\S]*Protected groups[\s\S]*Say when other figures count/)
})
