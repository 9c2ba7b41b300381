import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { billing, councilsWith, whoDoes } from './councils.rules.ts'
import { needs } from './needs.rules.ts'

const data = process.env.SHARED_DATA ?? '../shared/data'
const table = join(data, 'services/publisher/local_services.csv')
const mysociety = join(data, 'councils/mysociety/packages/uk_la_past_current/uk_local_authorities_current.csv')
const links = join(data, 'councils/govuk-local-links/local-authorities.csv')
const skip = existsSync(table) && existsSync(mysociety) ? false : `${data} is not there`

/** A line of comma-separated values, quotes taken off (RFC 4180, no line breaks inside). */
const cells = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
    (quoted?.replaceAll('""', '"') ?? bare ?? '').trim(),
  )
const rowsOf = (file: string): readonly Readonly<Record<string, string>>[] => {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
  const names = cells(head)
  return lines.map((line) => Object.fromEntries(cells(line).map((value, at) => [names[at] ?? '', value])))
}

test('every need of the national list has the tier that GOV.UK’s table gives it', { skip }, () => {
  const published = rowsOf(table).map((row) => [Number(row.LGSL), row['Providing Tier']])
  const words = { district: 'district/unitary', county: 'county/unitary', all: 'all' } as const
  assert.deepEqual(
    needs.map(({ lgsl, tier }) => [lgsl, words[tier]]),
    published,
  )
})

test('wherever somebody pays council tax, the council with the duty is named: against mySociety’s table of councils', {
  skip,
}, () => {
  const councils = councilsWith([])
  const current = rowsOf(mysociety).filter((row) => row['current-authority'] === 'True')
  const slugs = new Map(rowsOf(links).map((row) => [row.gss ?? '', row.slug ?? '']))
  // Fife and others were given new codes; there the names of GOV.UK are the same in both.
  const slugOf = (row: Readonly<Record<string, string>> | undefined) =>
    slugs.get(row?.['gss-code'] ?? '') ?? row?.['gov-uk-slug']
  const byCode = new Map(current.map((row) => [row['local-authority-code'] ?? '', row]))
  const left = new Set(billing(councils).map(({ slug }) => slug))
  const differ: string[] = []
  for (const row of current) {
    const own = billing(councils).find(({ slug }) => slug === slugOf(row))
    if (!own || row['lower-or-unitary'] !== 'True') continue
    const county = slugOf(byCode.get(row['county-la'] ?? ''))
    const twoTiers = row.powers === 'lower tier'
    const expected = {
      district: [own.slug],
      county: [twoTiers ? county : own.slug],
      all: twoTiers ? [county, own.slug] : [own.slug],
    }
    for (const tier of ['district', 'county', 'all'] as const) {
      const named = whoDoes(tier, own, councils).map(({ slug }) => slug)
      if (named.join() !== expected[tier].join()) differ.push(`${own.slug} ${tier}: ${named} not ${expected[tier]}`)
    }
    left.delete(own.slug)
  }
  assert.deepEqual(differ, [])
  // Counties until 2023; the two tables give the councils that took their place different codes.
  assert.deepEqual([...left], ['north-yorkshire', 'somerset'])
})

test('a district of this node lies in the node’s county, and stands before the councils of the country', () => {
  const councils = councilsWith([
    { slug: 'barchester', name: { en: 'Barchester City Council' }, kind: 'district' },
    { slug: 'barsetshire', name: { en: 'Barsetshire County Council' }, kind: 'county' },
    { slug: 'barsetshire-nhs', name: { en: 'Barsetshire NHS Trust' }, kind: 'nhs-trust' },
  ])
  const [own] = billing(councils)
  assert.ok(own)
  assert.deepEqual(
    whoDoes('all', own, councils).map(({ slug }) => slug),
    ['barsetshire', 'barchester'],
  )
  assert.equal(
    councils.some(({ slug }) => slug === 'barsetshire-nhs'),
    false,
  )
})
