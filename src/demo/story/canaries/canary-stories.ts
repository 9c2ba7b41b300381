import { demoCanaries } from '../../place/canaries.ts'
import { care, discount, garden } from '../answers/answers.ts'
import { mould } from '../answers/more-answers.ts'
import type { Story } from '../story.ts'

const { barchester, barsetshire, 'hogglestock-homes': hogglestock } = demoCanaries

/** What the canaries have asked for: something in every category that their organisation's services ask about. */
export const canaryStories: readonly Story[] = [
  {
    org: 'barchester',
    service: 'garden-waste',
    who: barchester.id,
    locale: 'en',
    daysAgo: 2,
    answers: {
      ...garden(barchester, { bins: 1, pension: true }),
      kerbside: 'helped',
      binPlace: 'Kanarihousing behind the shed',
      councilTaxAccount: '70098761',
    },
    steps: [],
  },
  {
    org: 'barchester',
    service: 'single-person-discount',
    who: barchester.id,
    locale: 'en',
    daysAgo: 2,
    answers: {
      ...discount(barchester, { since: 40 }),
      accountNumber: '70098762',
      whatChanged: 'someoneLeft',
      left: [
        {
          leaverName: { full: 'Kanarihousehold Leaver' },
          leftOn: Temporal.Now.plainDateISO('Europe/London').subtract({ days: 41 }).toString(),
          wentTo: 'Kanarihousehold elsewhere',
        },
      ],
    },
    steps: [],
  },
  {
    org: 'barsetshire',
    service: 'care-needs-assessment',
    who: barsetshire.id,
    locale: 'en',
    daysAgo: 2,
    answers: {
      ...care(barsetshire, { need: 'some' }),
      nhsNumber: barsetshire.nhs,
      surgery: 'Kanarihealth Surgery',
      healthMore: 'Kanarihealth more',
      goodDay: 'Kanaricare day',
      harm: 'harmWorried',
      harmMore: 'Kanarisafeguarding worry',
      safeContact: 'Kanarisafeguarding way',
      language: 'Kanaricontact language',
    },
    steps: [],
  },
  {
    org: 'hogglestock-homes',
    service: 'housing-repair',
    who: hogglestock.id,
    locale: 'en',
    daysAgo: 2,
    answers: { ...mould(hogglestock, { words: 'Kanarihousinghogglestock under the window' }) },
    steps: [],
  },
]
