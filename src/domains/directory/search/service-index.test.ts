import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseDesign } from '#engine/design/design-file.ts'
import { normalise } from '#engine/design/normalise.ts'
import { topicOf } from '../needs/needs.rules.ts'
import { type PlaceService, searchPlace } from './find-services-of-place.ts'

const library: readonly PlaceService[] = globSync('designs/*/design.yaml')
  .sort()
  .map((file) => {
    const design = normalise(parseDesign(readFileSync(file, 'utf8')).design)
    return { org: 'city', id: design.id, hash: design.id, contentHash: design.id, design, topic: topicOf(design) }
  })

const first = (words: string): string | undefined => {
  const [best] = searchPlace(library, { words, first: 'city' })
  return best?.kind === 'service' ? best.service.id : best?.need.title.en
}

/** What people type, and what they mean: synonyms, slips of spelling, parts of words, two languages. */
const typed: readonly (readonly [words: string, wanted: string])[] = [
  ['garden waste', 'garden-waste'],
  ['gardn wast', 'garden-waste'],
  ['garden bin', 'garden-waste'],
  ['grass cuttings collection', 'garden-waste'],
  ['gwastraff gardd', 'garden-waste'],
  ['wastraff gardd', 'garden-waste'],
  ['casgliad gwastraf gardd', 'garden-waste'],
  ['pothole', 'street-problem'],
  ['pot hole', 'street-problem'],
  ['pothol', 'street-problem'],
  ['hole in the road', 'street-problem'],
  ['twll yn y ffordd', 'street-problem'],
  ['single person discount', 'single-person-discount'],
  ['live alone council tax', 'single-person-discount'],
  ['singel person dicount', 'single-person-discount'],
  ['gostyngiad person sengl', 'single-person-discount'],
  ['care assessment', 'care-needs-assessment'],
  ['social care asessment', 'care-needs-assessment'],
  ['asesiad gofal', 'care-needs-assessment'],
  ['blue badge', 'blue-badge'],
  ['disabled parking badge', 'blue-badge'],
  ['bin not emptied', 'missed-bin'],
  ['old settee', 'bulky-waste'],
  ['controlled parking zone', 'resident-parking-permit'],
  ['new address council tax', 'council-tax-moved-home'],
  ['minicab', 'taxi-driver-licence'],
  ['respite', 'carers-assessment'],
  ['cinio ysgol', 'free-school-meals'],
  ['newid ysgol', 'in-year-school-admission'],
  ['mould', 'housing-repair'],
  ['pre-app', 'pre-application-advice'],
  ['allotmnet', 'Allotments'],
  ['register to vote', 'Register to vote'],
  ['pleidleisio', 'Register to vote'],
]

for (const [words, wanted] of typed)
  test(`‘${words}’ finds ${wanted}`, () => {
    assert.equal(first(words), wanted)
  })

test('what nothing has to do with finds nothing', () => {
  assert.deepEqual(searchPlace(library, { words: 'zeppelin xylophone', first: undefined }), [])
  assert.deepEqual(searchPlace(library, { words: 'the of ???', first: undefined }), [])
})

test('the service of the organisation that was asked stands before the same of another', () => {
  const both = [...library.map((service) => ({ ...service, org: 'county' })), ...library]
  const [best] = searchPlace(both, { words: 'garden waste', first: 'city' })
  assert.equal(best?.kind === 'service' && best.service.org, 'city')
})
