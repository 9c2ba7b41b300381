import { demoNeighbours } from '../place/neighbours.ts'
import { demoResidents } from '../place/people.ts'
import { bulky, meals, missedBin, mould, moved, permit, schoolPlace } from './answers/more-answers.ts'
import type { Story, StoryStep } from './story.ts'

const resident = (id: string) => {
  const found = demoResidents.find((one) => one.id === id)
  if (!found) throw new Error(`nobody is called ${id}`)
  return found
}

const step = (after: number, by: string, does: StoryStep['does']): StoryStep => ({ after, by, does })
const move = (after: number, by: string, to: string) => step(after, by, { kind: 'move', to })
const decide = (after: number, by: string, to: string, words: string) => step(after, by, { kind: 'decide', to, words })
const pay = (after: number) => step(after, '', { kind: 'pay' })

const told = (
  at: `${string}/${string}`,
  who: string,
  daysAgo: number,
  of: { readonly answers: Story['answers']; readonly steps?: readonly StoryStep[] },
): Story => {
  const [org = '', service = ''] = at.split('/')
  return { org, service, who, locale: resident(who).locale, daysAgo, answers: of.answers, steps: of.steps ?? [] }
}

const griselda = 'griselda-grantly'
const oriel = 'caleb-oriel'
const crawley = 'josiah-crawley'

const neighbour = (id: string) => {
  const found = demoNeighbours.find((one) => one.id === id)
  if (!found) throw new Error(`nobody is called ${id}`)
  return found
}

/** Who else books the crew, so that its diary looks as it does on a Monday: a morning that is full, and one not paid for. */
const crewWeek = [
  { who: 'frank-gresham', daysAgo: 2, from: '07:00', where: 'By the garage', paid: true },
  { who: 'bell-dale', daysAgo: 2, from: '07:00', where: 'On the drive', paid: true },
  { who: 'grace-crawley', daysAgo: 1, from: '07:00', where: 'In the front garden', paid: true },
  { who: 'mark-robarts', daysAgo: 1, from: '12:00', where: 'Next to the bins', paid: true },
  { who: 'lucy-lufton', daysAgo: 1, from: '07:00', where: 'Behind the hedge', paid: true },
  { who: 'olivia-proudie', daysAgo: 1, from: '12:00', where: 'At the palace gate', paid: true },
  { who: 'sowerby-nathaniel', daysAgo: 1, from: '07:00', where: 'On the steps', paid: false },
] as const

/** What the people of the demo asked of the services beyond the first four. */
export const serviceStories = (): readonly Story[] => [
  told('barchester/missed-bin', 'eleanor-bold', 0, { answers: missedBin(resident('eleanor-bold')) }),
  told('barchester/bulky-waste', 'dilys-prys', 2, {
    answers: bulky(resident('dilys-prys'), { where: 'Yn yr ardd flaen, wrth y gât' }),
    steps: [pay(0), move(1, 'obadiah-slope', 'booked')],
  }),
  ...crewWeek.map(({ who, daysAgo, from, where, paid }) => {
    const answers = bulky(neighbour(who), { where, from })
    const steps = paid ? [pay(0)] : []
    return { org: 'barchester', service: 'bulky-waste', who, locale: 'en' as const, daysAgo, answers, steps }
  }),
  told('barchester/resident-parking-permit', 'john-bold', 10, {
    answers: permit(resident('john-bold'), { plate: 'BA18 JNB', co2: 120 }),
    steps: [pay(0), decide(3, griselda, 'valid', 'Your permit is valid from the day you asked for.')],
  }),
  told('barchester/council-tax-moved-home', 'john-bold', 30, {
    answers: moved(resident('john-bold'), { since: 45 }),
    steps: [
      move(4, 'susan-grantly', 'askOwner'),
      decide(
        6,
        'susan-grantly',
        'billed',
        'Your landlord has confirmed the day. You and your partner are both on the bill.',
      ),
    ],
  }),
  told('barsetshire/free-school-meals', 'letitia-quiverful', 20, {
    answers: meals(resident('letitia-quiverful')),
    steps: [decide(1, oriel, 'meals', 'The checking service found your award. Both schools know.')],
  }),
  told('barsetshire/in-year-school-admission', 'letitia-quiverful', 8, {
    answers: schoolPlace(resident('letitia-quiverful')),
  }),
  told('hogglestock-homes/housing-repair', 'augusta-gresham', 7, {
    answers: mould(resident('augusta-gresham'), { words: 'Black mould behind the bed since September.' }),
    steps: [move(1, crawley, 'investigating')],
  }),
]
