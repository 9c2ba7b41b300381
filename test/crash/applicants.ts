import { type Answers, applyFor, fillIn, referenceIn } from '../applicant/apply.ts'
import { type Browser, openBrowser, type Send } from '../applicant/browser.ts'

/** One thing that a node has acknowledged: whose browser, which reference, where the email goes. */
export interface Acknowledged {
  readonly browser: Browser
  readonly org: string
  readonly service: string
  readonly reference: string
  readonly email: string
  readonly pays: boolean
}

/** Somebody in the middle: everything is answered, nothing is sent. */
export interface Unsent {
  readonly browser: Browser
  readonly org: string
  readonly service: string
  readonly email: string
}

const garden = (email: string): Answers => ({
  org: 'barchester',
  service: 'garden-waste',
  fields: {
    homeType: 'house',
    kerbside: 'can',
    'address.line1': '1 High Street',
    'address.town': 'Barchester',
    'address.postcode': 'BA1 1AA',
    'address.areas': ['barchester'],
    binCount: '2',
    binsThere: '0',
    benefits: ['none'],
    'name.first': 'Grizel',
    'name.last': 'Crash',
    email,
    agree: 'yes',
  },
})

const street = (email: string): Answers => ({
  org: 'barsetshire',
  service: 'street-problem',
  fields: {
    problem: 'pothole',
    dangerNow: 'no',
    roadKind: 'street',
    'place.words': 'High Street',
    depth: 'over8',
    width: 'lid',
    wantsUpdates: 'yes',
    email,
  },
})

const answersOf = (turn: number, email: string): Answers => (turn % 2 === 0 ? garden(email) : street(email))

/** Applies once, in a browser of its own; every third time the button is clicked twice at once. */
const applyOnce = async (send: Send, turn: number, email: string): Promise<Acknowledged> => {
  const browser = openBrowser(send)
  const answers = answersOf(turn, email)
  const { org, service } = answers
  const kept = { browser, org, service, email, pays: service === 'garden-waste' }
  if (turn % 3 !== 0) return { ...kept, reference: await applyFor(browser, answers) }
  const { form } = await fillIn(browser, answers)
  const clicks = [browser.post(form.action, form.hidden), browser.post(form.action, form.hidden)]
  const [first = '', ...more] = (await Promise.all(clicks)).map(({ headers }) => referenceIn(headers.location))
  for (const other of more) if (other !== first) throw new Error(`${first} and ${other} are of one click`)
  return { ...kept, reference: first }
}

/** One applicant: applies again and again until told to stop, and ends in the middle of an application. */
export const applicant = async (
  who: number,
  { send, goOn, acknowledge }: { send: Send; goOn: () => boolean; acknowledge: (one: Acknowledged) => void },
): Promise<Unsent> => {
  let turn = who
  for (; goOn(); turn++) acknowledge(await applyOnce(send, turn, `crash.${who}.${turn}@example.org`))
  const browser = openBrowser(send)
  const email = `crash.${who}.unsent@example.org`
  const answers = answersOf(turn, email)
  await fillIn(browser, answers)
  return { browser, email, org: answers.org, service: answers.service }
}
