import { demoResidents } from '../place/people.ts'
import { care, discount, garden, street } from './answers/answers.ts'
import type { Story, StoryStep } from './story.ts'

const resident = (id: string) => {
  const found = demoResidents.find((one) => one.id === id)
  if (!found) throw new Error(`nobody is called ${id}`)
  return found
}

const step = (after: number, by: string, does: StoryStep['does']): StoryStep => ({ after, by, does })
const ask = (after: number, by: string, words: string) => step(after, by, { kind: 'ask', words })
const reply = (after: number, words: string) => step(after, '', { kind: 'reply', words })
const move = (after: number, by: string, to: string) => step(after, by, { kind: 'move', to })
const note = (after: number, by: string, words: string) => step(after, by, { kind: 'note', words })
const decide = (after: number, by: string, to: string, words: string) => step(after, by, { kind: 'decide', to, words })
const pay = (after: number) => step(after, '', { kind: 'pay' })

const told = (
  service: keyof typeof orgOf,
  who: string,
  daysAgo: number,
  answers: Story['answers'],
  steps: readonly StoryStep[] = [],
): Story => ({ org: orgOf[service], service, who, locale: resident(who).locale, daysAgo, answers, steps })

const orgOf = {
  'garden-waste': 'barchester',
  'single-person-discount': 'barchester',
  'street-problem': 'barsetshire',
  'care-needs-assessment': 'barsetshire',
} as const

const slope = 'obadiah-slope'
const grantly = 'susan-grantly'
const towers = 'thomas-towers'

/** What the people of the demo who can be signed in as have asked for, so that each has something to show. */
export const leadStories = (): readonly Story[] => [
  told('single-person-discount', 'eleanor-bold', 41, discount(resident('eleanor-bold'), { since: 75 }), [
    ask(4, grantly, 'Your bill still names John Bold. Please tell us the date on which he moved out, and where to.'),
    reply(3, 'My brother-in-law moved out on the first of last month, to 41 London Road in Barchester.'),
    note(1, grantly, 'Electoral register looked at: one adult at the address.'),
    decide(2, grantly, 'awarded', 'Thank you for the date. Your next bill will show the discount from that day.'),
  ]),
  told(
    'street-problem',
    'eleanor-bold',
    12,
    street({ problem: 'pothole', where: 'High Street, by the cathedral gate', depth: 'from4to8' }),
    [move(5, towers, 'scheduled')],
  ),
  told('garden-waste', 'eleanor-bold', 1, garden(resident('eleanor-bold'), { bins: 2 })),
  told('single-person-discount', 'septimus-harding', 9, discount(resident('septimus-harding'), { since: 30 }), [
    ask(
      6,
      grantly,
      'We cannot find the account number that you gave. Please send us the number at the top of your bill.',
    ),
  ]),
  told('care-needs-assessment', 'septimus-harding', 6, care(resident('septimus-harding'), { need: 'some' })),
  told('garden-waste', 'dilys-prys', 33, garden(resident('dilys-prys'), { bins: 1, pension: true }), [
    pay(0),
    ask(3, slope, 'Oes modd i chi anfon rhif eich cyfrif treth gyngor fel y mae ar y bil, os gwelwch yn dda?'),
    reply(2, 'Dyma’r rhif o’m bil: 70012351. Diolch.'),
    move(1, slope, 'delivering'),
    decide(8, slope, 'active', 'Mae’r bin wedi cyrraedd. Bydd y casgliad cyntaf ar ddydd Mawrth.'),
  ]),
  told('single-person-discount', 'dilys-prys', 5, discount(resident('dilys-prys'), { since: 20 })),
  told(
    'street-problem',
    'dilys-prys',
    18,
    street({ problem: 'streetLight', where: 'Stryd y Bont, ger rhif 14', light: 'off' }),
    [move(3, towers, 'scheduled'), decide(9, towers, 'repaired', 'Mae’r lamp wedi’i thrwsio.')],
  ),
  told(
    'street-problem',
    'john-bold',
    52,
    street({ problem: 'pothole', where: 'London Road, outside number 41', depth: 'over8' }),
    [
      move(1, towers, 'scheduled'),
      decide(6, towers, 'repaired', 'Filled and sealed. The repair has a guarantee of two years.'),
    ],
  ),
  told('street-problem', 'john-bold', 26, street({ problem: 'drain', where: 'Mill Lane, at the bottom of the hill' }), [
    move(4, towers, 'scheduled'),
  ]),
  told('street-problem', 'john-bold', 21, street({ problem: 'pavement', where: 'Market Square, by the fountain' }), [
    decide(
      7,
      towers,
      'noAction',
      'We measured an edge of 9 millimetres. We repair from 20 millimetres, and look again in May.',
    ),
  ]),
  told(
    'care-needs-assessment',
    'letitia-quiverful',
    3,
    care(resident('letitia-quiverful'), { need: 'lot', forMother: true }),
  ),
  told('garden-waste', 'augusta-gresham', 16, garden(resident('augusta-gresham'), { bins: 1 }), [
    decide(
      5,
      slope,
      'refused',
      'Our lorry cannot turn in the yard behind Mill Lane. You can take garden waste to the Ullathorne site without a fee.',
    ),
  ]),
]
