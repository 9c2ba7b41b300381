import type { Text } from '#core/text.ts'
import { readCondition } from '#engine/conditions/read-condition.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { allOffers, figuresOf, namesFor } from '../../../../../designs/studio/offers.rules.ts'
import { misfitWords } from '../../../../../designs/varying/vary.rules.ts'
import { previewOf } from '../../../administration.preview.ts'
import { problem } from '../../../form.rules.ts'
import { words as grounds } from '../../../variation/variation.words.ts'
import { type ConditionView, conditionView } from './condition.view.ts'
import { words } from './condition.words.ts'
import { draftOf } from './draft.rules.ts'

const offers = allOffers(permit)
const figures = figuresOf(permit)

const state = (
  name: string,
  cel: string | undefined,
  more: Partial<ConditionView> = {},
  locale?: 'cy',
): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (shown) => {
    const read = readCondition(cel, namesFor(offers, figures))
    const draft = read && draftOf(read, offers)
    const values = Object.fromEntries(Object.entries(draft?.values ?? {}).map(([key, value]) => [key, String(value)]))
    return conditionView({
      ...previewOf(shown, '/services/parking-permit/studio/condition'),
      service: 'parking-permit',
      title: permit.title as Text,
      of: { at: '/pages/car', name: { en: 'Your car', cy: 'Eich car' } },
      heading: words.page,
      at: '/pages/car/when',
      ...{ draft, offers, known: offers, figures, cel: cel ?? '', faults: [], theirs: undefined, was: cel ?? '' },
      people: [{ id: '1', name: 'Septimus Harding' }],
      why: false,
      ...{ action: '#save', hidden: previewHidden, values, problems: [] },
      ...more,
    })
  },
})

const long = "zone == 'a' && !drive && (electric || size(drivers) >= 2 || zone in ['b', 'c'])"

/** Building a condition from menus. */
export const conditionPreview: Preview = {
  name: 'administration/studio-condition',
  routes: [
    'GET /desk/:org/administration/services/:design/studio/condition',
    'POST /desk/:org/administration/services/:design/studio/condition',
  ],
  kind: 'page',
  states: [
    state('no condition', undefined),
    state('nothing to ask about', undefined, { offers: [] }),
    state('one row', "zone == 'a'", { done: words.doneSaved }),
    state('rows and a group', long),
    state('of somebody else’s design', "zone == 'a'", {
      why: true,
      problems: [
        problem('reason', 'missing', grounds.reasonMissing),
        problem('owner', 'missing', grounds.ownerMissing),
      ],
    }),
    state('without a value', "zone == 'a'", {
      values: { 'p0.relation': 'is' },
      problems: [problem('p0.value', 'missing', words.valueMissing), problem('new', 'missing', words.questionMissing)],
    }),
    state('partly an expression', 'drive && drivers.exists(d, d.driver.full != zone)'),
    state('no expression', 'zone ==', {
      faults: [
        {
          message: {
            en: 'This expression cannot be read: it ends too soon',
            cy: 'Ni ellir darllen y mynegiad hwn: mae’n gorffen yn rhy fuan',
          },
          span: { start: 5, end: 7 },
        },
      ],
    }),
    state('changed meanwhile', "zone == 'a'", {
      theirs: { en: '“the zone is B”', cy: '“y parth yw B”' },
      problems: [problem('new', 'changed-meanwhile', misfitWords['changed-meanwhile'])],
    }),
    state('the longest Welsh', long, { offers: longest(offers), known: longest(offers) }, 'cy'),
    refusedState(),
  ],
}
