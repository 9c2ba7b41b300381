import type { Text } from '#core/text.ts'
import { adviceWords } from '#engine/advice/advice.words.ts'
import type { AdviceRule, Finding } from '#engine/advice/finding.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewOf } from '../../administration.preview.ts'
import { type AdviceView, adviceView } from './advice.view.ts'
import { nameFindings } from './name-findings.ts'

const at = '/pages/zone/questions/zone'
const long: Finding = {
  rule: 'long-sentence',
  at: '/pages/zone/content/zones/text/en',
  language: 'en',
  quote:
    'In the event that you are not sure which of the zones you live in, look at the sign in your street, or at the map that was sent to you with the letter in April.',
  count: 34,
}
const rules = Object.keys(adviceWords) as AdviceRule[]
const every: readonly Finding[] = [
  long,
  ...rules
    .filter((rule) => rule !== long.rule)
    .map(
      (rule): Finding => ({
        rule,
        at,
        quote: 'Which zone do you live in?',
        ...(/\{instead\}/.test(adviceWords[rule].advice.en) && { instead: 'use' }),
        ...(/\{count\}/.test(adviceWords[rule].advice.en) && { count: 17 }),
      }),
    ),
]
const readability = { sentences: 84, words: 720, syllables: 980, grade: 4.1 }

const state = (
  name: string,
  findings: readonly Finding[],
  more: Partial<AdviceView> = {},
  locale?: 'cy',
): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (shown) =>
    adviceView({
      ...previewOf(shown, '/services/parking-permit/advice'),
      service: 'parking-permit',
      title: permit.title as Text,
      findings: nameFindings(permit, findings),
      readability,
      welsh: true,
      ...more,
    }),
})

/** What could be plainer in a copy. */
export const advicePreview: Preview = {
  name: 'administration/advice',
  routes: ['GET /desk/:org/administration/services/:design/advice'],
  kind: 'page',
  states: [
    state('nothing to advise', [], { readability: { ...readability, grade: 2.8 } }),
    state('one', [long], { welsh: false }),
    state(
      'many of one',
      Array.from({ length: 8 }, () => long),
    ),
    state('each rule', every),
    state('the longest Welsh', [], { findings: longest(nameFindings(permit, every)) }, 'cy'),
    refusedState(),
  ],
}
