import type { Actor } from './people.ts'

/** How a request ends: its status, or `sign-in` for a redirect to where one signs in. */
export type Outcome = '200' | '303' | '400' | '401' | '403' | '404' | '409' | '422' | 'sign-in'

/** By actor, the names of the targets that a route lets them in to. */
export type Lets = 'everybody' | Readonly<Partial<Record<Actor, readonly string[]>>>

/** Whose canaries an answer may have in it, where the actor is let in. */
export type Shows = 'nothing' | 'own' | 'the case' | 'references'

/** Who may do what on a route, by hand: whoever is not let in is answered with `otherwise`. */
export interface Expected {
  readonly lets: Lets
  readonly as: Outcome
  readonly otherwise: Outcome
  readonly shows: Shows
  /** where it is different again: by target, or for all of an organisation (`* city`) or all there is (`*`) */
  readonly but?: Readonly<Partial<Record<Actor, Readonly<Record<string, Outcome>>>>>
  /** what is sent, by the service that it is about; a form that would have its effect if it were let in */
  readonly fields?: Readonly<Record<string, string>> | Readonly<Record<string, Readonly<Record<string, string>>>>
  /** the stage that the case is put into first */
  readonly stage?: string
  /** values for placeholders of its own */
  readonly more?: Readonly<Record<string, string>>
  /** it ends or changes the session of whoever asks: asked last */
  readonly last?: boolean
}

/** Whoever names a membership that has ended is told so, wherever it would have counted, and of nothing else. */
const left = { former: { '* city': '403' } } as const

const open: Expected = { lets: 'everybody', as: '200', otherwise: '404', shows: 'nothing' }

/** Whoever holds a key of a case: its link or its ticket, in a browser whose session stands. */
const holders: Lets = {
  anna: ['anna@city'],
  bert: ['bert@county'],
  eleanor: ['eleanor@city', 'eleanor@county'],
  septimus: ['septimus@city', 'septimus@county'],
  martha: ['martha@county'],
  slope: ['slope@city'],
}
const own: Expected = { lets: holders, as: '200', otherwise: '404', shows: 'the case' }

/** A case of a service without a fee has nothing to pay, so there is no such page. */
const payers: Lets = {
  anna: ['anna@city'],
  eleanor: ['eleanor@city'],
  septimus: ['septimus@city'],
  slope: ['slope@city'],
}
const pays: Expected = { lets: payers, as: '200', otherwise: '404', shows: 'the case' }

/**
 * Staff in their own organisation; a restricted case only whoever is on duty. Their own case is a colleague's, and says
 * so. Everybody else finds no desk.
 */
const city = ['anna@city', 'eleanor@city', 'septimus@city']
const county = ['bert@county', 'eleanor@county', 'martha@county']
const staff: Lets = {
  slope: city,
  clerk: [...city, 'slope@city'],
  towers: county,
  thorne: [...county, 'septimus@county'],
}
const ownCase = { slope: { 'slope@city': '403' }, ...left } as const
const desk: Expected = { lets: staff, as: '200', otherwise: '404', shows: 'the case', but: ownCase }

/** Everybody who works in a place, there. */
const atDesk: Lets = { slope: ['city'], clerk: ['city'], towers: ['county'], thorne: ['county'] }

/** What changes a stage asks for the officer's role. */
const officers: Lets = { slope: city, towers: county, thorne: [...county, 'septimus@county'] }
const noRole = Object.fromEntries([...city, 'slope@city'].map((name) => [name, '403' as const]))
const moves: Expected = {
  lets: officers,
  as: '303',
  otherwise: '404',
  shows: 'the case',
  but: { ...ownCase, clerk: noRole },
  stage: 'received',
}
const nothingAsked = {
  ...ownCase,
  slope: Object.fromEntries(
    [...city, 'slope@city'].map((name) => [name, name === 'slope@city' ? ('403' as const) : ('409' as const)]),
  ),
  clerk: noRole,
  towers: Object.fromEntries(county.map((name) => [name, '409' as const])),
  thorne: Object.fromEntries([...county, 'septimus@county'].map((name) => [name, '409' as const])),
}
const notWaiting = Object.fromEntries(county.map((name) => [name, '409' as const]))

const correctable = {
  ...left,
  slope: { 'slope@city': '403', 'anna@city': '409', 'septimus@city': '409' },
  clerk: noRole,
  towers: notWaiting,
  thorne: { ...notWaiting, 'septimus@county': '409' },
} as const

/** A warning is set by leads and by whoever is on duty: who only opens the case is told so. */
const marks: Expected = {
  lets: { thorne: [...county, 'septimus@county'] },
  as: '200',
  otherwise: '404',
  shows: 'the case',
  but: {
    ...left,
    slope: Object.fromEntries([...city, 'slope@city'].map((name) => [name, '403' as const])),
    clerk: noRole,
    towers: Object.fromEntries(county.map((name) => [name, '403' as const])),
  },
}

/** Nobody of the matrix is a lead: whoever opens the case is told that it takes one. */
const leadsOnly: Expected = {
  ...marks,
  lets: {},
  but: {
    ...marks.but,
    thorne: Object.fromEntries([...county, 'septimus@county'].map((name) => [name, '403' as const])),
  },
}

/** Only a personal page of a service that wants to know who asks leads to signing in; the rest lead to where one is. */
const withoutAccount: readonly Actor[] = ['nobody', 'anna', 'bert', 'expired']
const signIn = Object.fromEntries(
  withoutAccount.map((actor) => [actor, { 'county care-needs-assessment': 'sign-in' as const }]),
)
const ownServices = [
  'city garden-waste',
  'city garden-waste, check your answers',
  'county street-problem',
  'county care-needs-assessment',
]
const applies: Lets = Object.fromEntries(
  [...withoutAccount, 'eleanor', 'septimus', 'martha', 'slope', 'clerk', 'towers', 'thorne', 'former'].map((actor) => [
    actor,
    ownServices,
  ]),
)
const withDraft = { 'city garden-waste': '200', 'city garden-waste, check your answers': '200' } as const
const applying: Expected = { lets: applies, as: '303', otherwise: '404', shows: 'own' }

/** What is one's own across organisations: whoever is not signed in is led to where they can. */
const asPerson = {
  lets: 'everybody',
  as: '200',
  otherwise: '404',
  shows: 'own',
  but: Object.fromEntries(withoutAccount.map((actor) => [actor, { '*': 'sign-in' as const }])),
} as const
/** Whoever works in one place is led to its queue. */
const oneDesk = Object.fromEntries(['slope', 'clerk', 'towers', 'thorne'].map((who) => [who, { '*': '303' as const }]))

/** Nobody here is an administrator: who is let in to those pages, their own tests say. */
const administrators: Expected = { lets: {}, as: '200', otherwise: '404', shows: 'nothing', but: left }
const member = { member: '01999999-0000-7000-8000-000000000000' }

const noAppointment: Expected = { ...own, lets: {}, shows: 'nothing', more: { question: 'nowhere' } }
const noAppointmentAtDesk: Expected = { ...desk, lets: {}, shows: 'nothing', more: { question: 'nowhere' } }

/** An id that nothing has. */
const nowhere = '01999999-0000-7000-8000-000000000000'

const noSuggestion: Expected = { ...open, lets: {}, more: { proposal: nowhere } }
/** Nobody of the matrix leads: for them there is no such page. */
const moderators: Expected = {
  ...administrators,
  more: { proposal: nowhere, said: nowhere, alike: '0123456789abcdef' },
}
/** The services that somebody works for. */
const atWork: Lets = {
  slope: ['city garden-waste'],
  clerk: ['city garden-waste'],
  towers: ['county street-problem', 'county care-needs-assessment'],
  thorne: ['county street-problem', 'county care-needs-assessment'],
}

/** Whoever works on cases, and not only reads them, arranges who does what. */
const works: Expected = { ...moves, but: { ...ownCase, clerk: noRole } }

/** The rooms of an organisation's desk: its staff. */
const ownDesk: Expected = {
  lets: { slope: ['city'], clerk: ['city'], towers: ['county'], thorne: ['county'] },
  as: '200',
  otherwise: '404',
  shows: 'references',
  but: left,
}
/** What asks for a role that works on cases, over many of them. */
const manyAtOnce: Expected = {
  ...ownDesk,
  lets: { slope: ['city'], towers: ['county'], thorne: ['county'] },
  but: { ...left, clerk: { city: '403' } },
}
/** Officers key in for others. What one keys in is nobody else's: a draft that is not one's own is not there. */
const keysIn: Expected = { ...manyAtOnce, shows: 'nothing' }
const keyedByAnother: Expected = {
  ...keysIn,
  lets: {},
  more: { draft: nowhere, page: 'you' },
  but: { ...left, clerk: { '* city': '403' } },
}
/** The next request of one's team; who is in no team, or finds none, is led to their own work. */
const arranges: Expected = { ...ownDesk, as: '303', shows: 'nothing' }

/** Nobody of the matrix has the role finance or lead: who works there is told so (paying/money.pages.test.ts has both). */
const money: Expected = {
  lets: {},
  as: '200',
  otherwise: '404',
  shows: 'nothing',
  but: {
    ...left,
    slope: { '* city': '403' },
    clerk: { '* city': '403' },
    towers: { '* county': '403' },
    thorne: { '* county': '403' },
  },
}

/** Every mounted route, as `METHOD path`. One that is missing here, or one here that is not mounted, fails the test. */
export const expected: Readonly<Record<string, Expected>> = {
  'GET /': open,
  'GET /:org': open,
  'GET /:org/accessibility': open,
  'GET /:org/privacy': open,
  'GET /:org/cookies': open,
  'GET /:org/services': open,
  'GET /:org/which-council': open,
  'GET /:org/services.json': open,
  'GET /:org/services/:service': { ...open, lets: applies },
  'GET /:org/services/:service/suggest': { ...open, lets: applies },
  'POST /:org/services/:service/suggest': { ...open, lets: applies },
  'GET /:org/services/:service/suggestions': { ...open, lets: applies },
  // A suggestion that there is not: what is done with one, proposals.pages.test.ts says.
  'GET /:org/suggestions/:proposal': noSuggestion,
  'GET /:org/suggestions/:proposal/support': noSuggestion,
  'POST /:org/suggestions/:proposal/support': noSuggestion,
  'GET /:org/suggestions/:proposal/comment': noSuggestion,
  'POST /:org/suggestions/:proposal/comment': noSuggestion,
  // Without the form of the desk there is nothing to put in.
  'POST /:org/suggestions/letterbox': { ...open, lets: {} },
  'GET /desk/:org/suggest/:service': { ...ownDesk, lets: atWork, shows: 'nothing' },
  'GET /desk/:org/suggestions': { ...ownDesk, shows: 'nothing' },
  'GET /desk/:org/suggestions/answering': moderators,
  'POST /desk/:org/suggestions/answering': moderators,
  'GET /desk/:org/suggestions/:proposal': moderators,
  'POST /desk/:org/suggestions/:proposal': moderators,
  'GET /desk/:org/suggestions/waiting/:said': moderators,
  'POST /desk/:org/suggestions/waiting/:said': moderators,
  'GET /desk/:org/suggestions/alike/:alike': moderators,
  'POST /desk/:org/suggestions/alike/:alike': moderators,
  // No service of the matrix closes on a day: consulting.pages.test.ts says what is done with one that does.
  'GET /:org/services/:service/results': { ...open, lets: {} },
  'GET /desk/:org/consultations': { ...ownDesk, shows: 'nothing' },
  'GET /desk/:org/consultations/:service': { ...ownDesk, lets: {}, shows: 'nothing' },
  'POST /desk/:org/consultations/:service': administrators,
  'GET /:org/services/:service.json': { ...open, lets: applies },
  'GET /:org/services/:service/paper': { ...open, lets: applies },
  'GET /:org/services/:service/paper.pdf': { ...open, lets: applies },

  'GET /:org/services/:service/apply': applying,
  // Nothing of it is on a pilot by areas here: all are led to the first page.
  'GET /:org/services/:service/area': applying,
  'POST /:org/services/:service/area': applying,
  'GET /:org/services/:service/apply/:page': {
    ...applying,
    // A page that is not on one's path leads to where one is; with a draft that came so far, it opens.
    but: { ...signIn, anna: { ...signIn.anna, ...withDraft }, eleanor: withDraft },
  },
  'POST /:org/services/:service/apply/:page': { ...applying, fields: { 'name.first': 'A', 'name.last': 'B' } },
  'POST /:org/services/:service/apply/check-answers': {
    ...applying,
    fields: { shown: 'something else' },
    // What they saw is no longer so: it is shown to them again. Whoever has no draft is led to where one begins.
    but: { anna: { 'city garden-waste': '200' }, eleanor: { 'city garden-waste': '200' } },
  },
  'GET /:org/services/:service/apply/save-for-later': {
    ...applying,
    but: { anna: { 'city garden-waste': '200' }, eleanor: { 'city garden-waste': '200' } },
  },
  'POST /:org/services/:service/apply/save-for-later': {
    ...applying,
    fields: { email: 'not an address' },
    but: { anna: { 'city garden-waste': '200' }, eleanor: { 'city garden-waste': '200' } },
  },
  // Whoever holds the ticket of a link goes on; everybody else is asked for a code, whether the link is anybody's or not.
  'GET /:org/way-back/:secret': {
    lets: { anna: ['anna’s link'], bert: ['bert’s link'] },
    as: '303',
    otherwise: '200',
    shows: 'the case',
  },
  'POST /:org/way-back/:secret': { lets: {}, as: '303', otherwise: '303', shows: 'nothing', fields: { do: 'send' } },
  // Whoever has somebody's reference and not the code is told nothing, and whoever has neither the same.
  'GET /:org/follow': open,
  'POST /:org/follow': { ...open, fields: { reference: 'none', email: 'none' } },
  'GET /:org/follow/code': open,
  'POST /:org/follow/code': { ...open, fields: { code: 'no code' } },
  'GET /:org/services/:service/apply/done': {
    ...own,
    but: Object.fromEntries(Object.entries(payers).map(([actor, [name = '']]) => [actor, { [name]: '303' }])),
  },
  // Nobody here is still to be asked: whose it is is led to the receipt.
  'GET /:org/services/:service/apply/equality-questions': { ...own, as: '303', shows: 'nothing' },
  'POST /:org/services/:service/apply/equality-questions': {
    ...own,
    as: '303',
    shows: 'nothing',
    fields: { do: 'skip' },
  },
  'GET /:org/services/:service/apply/pay': pays,
  'POST /:org/services/:service/apply/pay': { ...pays, as: '303' },
  'GET /:org/services/:service/apply/paying': pays,
  'GET /:org/services/:service/apply/paid': pays,

  'GET /:org/requests/:reference': own,
  'GET /:org/requests/:reference.json': own,
  'POST /:org/requests/:reference': {
    ...own,
    as: '303',
    shows: 'nothing',
    stage: 'moreNeeded',
    fields: { reply: 'Here it is' },
    // A service that never asks for more waits for nothing.
    but: {
      bert: { 'bert@county': '409' },
      eleanor: { 'eleanor@county': '409' },
      martha: { 'martha@county': '409' },
    },
  },
  'GET /:org/requests/:reference/letters/:letter': { ...own, lets: { eleanor: ['eleanor@city'] } },
  'GET /:org/requests/:reference/files/:file': { ...own, lets: payers },

  // Who has an account says it there.
  'GET /:org/requests/:reference/contact': {
    ...own,
    shows: 'nothing',
    but: {
      eleanor: { 'eleanor@city': '303', 'eleanor@county': '303' },
      septimus: { 'septimus@city': '303', 'septimus@county': '303' },
      martha: { 'martha@county': '303' },
      slope: { 'slope@city': '303' },
    },
  },
  'POST /:org/requests/:reference/contact': {
    ...own,
    as: '303',
    shows: 'nothing',
    fields: { topics: 'all', ways: 'email' },
  },
  'GET /desk/:org/cases/:reference/contact': { ...desk, shows: 'nothing' },
  'POST /desk/:org/cases/:reference/contact': {
    ...desk,
    as: '303',
    shows: 'nothing',
    fields: { topics: 'all', ways: 'email' },
  },
  'GET /:org/requests/:reference/copy.pdf': { ...own, shows: 'nothing' },
  'GET /:org/requests/:reference/receipt.pdf': { ...own, lets: {}, shows: 'nothing' },
  'GET /:org/requests/:reference/file.pdf': { ...own, shows: 'nothing' },
  'GET /:org/requests/:reference/letters/:letter.pdf': {
    ...own,
    lets: { eleanor: ['eleanor@city'] },
    shows: 'nothing',
  },
  'GET /desk/:org/cases/:reference/file.pdf': { ...desk, shows: 'nothing' },
  'GET /desk/:org/cases/:reference/letters/:letter.pdf': {
    ...desk,
    lets: { slope: ['eleanor@city'], clerk: ['eleanor@city'] },
    shows: 'nothing',
  },
  'GET /:org/requests/:reference/messages': own,
  'POST /:org/requests/:reference/messages': { ...own, as: '303', shows: 'nothing', fields: { words: 'Hello' } },
  'GET /desk/:org/cases/:reference/messages': desk,
  'POST /desk/:org/cases/:reference/messages': { ...desk, as: '303', shows: 'nothing', fields: { words: 'Hello' } },
  'GET /:org/letters/check': open,
  'POST /:org/letters/check': { ...open, fields: { reference: 'BCDF-GHJ9', code: 'BCDF-GHJ9' } },
  // Eleanor's alone is decided; the roles that may not, may not; whoever may, of another is told that nothing is decided.
  'GET /desk/:org/cases/:reference/correct': {
    ...desk,
    shows: 'nothing',
    lets: { slope: ['eleanor@city'] },
    but: correctable,
  },
  'POST /desk/:org/cases/:reference/correct': {
    ...desk,
    as: '200',
    shows: 'nothing',
    lets: { slope: ['eleanor@city'] },
    but: correctable,
  },
  // Eleanor's at the city is decided.
  'GET /:org/requests/:reference/withdraw': {
    ...own,
    shows: 'nothing',
    but: { eleanor: { 'eleanor@city': '409' } },
  },
  'POST /:org/requests/:reference/withdraw': { ...own, as: '303', shows: 'nothing', stage: 'received' },
  'GET /desk/:org/cases/:reference/withdraw': {
    ...moves,
    as: '200',
    shows: 'nothing',
    but: {
      ...moves.but,
      slope: { ...ownCase.slope, 'eleanor@city': '409' },
      clerk: { ...noRole, 'eleanor@city': '409' },
    },
  },
  'POST /desk/:org/cases/:reference/withdraw': { ...moves, shows: 'nothing', fields: { reason: 'They rang' } },
  'GET /:org/services/:service/feedback': { ...open, lets: applies },
  'POST /:org/services/:service/feedback': { ...open, lets: applies },
  'GET /desk/:org/feedback': { ...ownDesk, shows: 'nothing' },
  'GET /:org/requests/:reference/amend': own,
  // A page that the design does not have.
  'GET /:org/requests/:reference/amend/:page': { ...own, lets: {}, more: { page: 'nowhere' } },
  'POST /:org/requests/:reference/amend/:page': { ...own, lets: {}, more: { page: 'nowhere' } },
  // Nothing is carried, so nothing is corrected.
  'POST /:org/requests/:reference/amend': { ...own, as: '303', shows: 'nothing', fields: { kind: 'nothing' } },
  // An appointment that the case does not have; those that there are have a test of their own.
  'GET /:org/requests/:reference/appointments/:question': noAppointment,
  'POST /:org/requests/:reference/appointments/:question': noAppointment,
  'POST /:org/requests/:reference/appointments/:question/cancel': noAppointment,
  'GET /:org/requests/:reference/appointments/:question/calendar.ics': noAppointment,
  'GET /desk/:org/cases/:reference/appointments/:question': noAppointmentAtDesk,
  'POST /desk/:org/cases/:reference/appointments/:question': noAppointmentAtDesk,
  'POST /desk/:org/cases/:reference/appointments/:question/cancel': noAppointmentAtDesk,
  'GET /home/contact': { ...asPerson, shows: 'nothing' },
  'POST /home/contact': { ...asPerson, as: '303', shows: 'nothing', fields: { topics: 'all', ways: 'email' } },

  'GET /home': { ...asPerson, as: '200', shows: 'own' },
  'GET /desk': { ...asPerson, as: '200', shows: 'own', but: { ...asPerson.but, ...oneDesk } },
  'POST /desk': { ...asPerson, lets: {}, otherwise: '404', but: {}, fields: { membership: 'somebody’s' } },
  'GET /desk/:org': {
    lets: { slope: ['city'], clerk: ['city'], towers: ['county'], thorne: ['county'] },
    as: '200',
    otherwise: '404',
    shows: 'references',
    but: { ...asPerson.but, ...left },
  },

  'GET /desk/:org/cases/:reference': desk,
  'GET /desk/:org/cases/:reference.json': desk,
  'GET /desk/:org/cases/:reference/letters/:letter': {
    ...desk,
    lets: { slope: ['eleanor@city'], clerk: ['eleanor@city'] },
  },
  'GET /desk/:org/cases/:reference/files/:file': { ...desk, lets: { slope: city, clerk: [...city, 'slope@city'] } },
  'POST /desk/:org/cases/:reference/note': { ...desk, as: '303', shows: 'nothing', fields: { note: 'Looked at' } },
  'POST /desk/:org/cases/:reference/ask': {
    ...moves,
    fields: { question: 'What is the number?' },
    but: { ...moves.but, towers: notWaiting, thorne: notWaiting },
  },
  'GET /desk/:org/cases/:reference/documents': desk,
  'POST /desk/:org/cases/:reference/documents': {
    ...moves,
    fields: { words: 'We need these.', 'what-0': 'A payslip', 'why-0': 'It shows what you earn' },
    but: { ...moves.but, towers: notWaiting, thorne: notWaiting },
  },
  // Nothing has been asked for: there is nothing to go on without.
  'POST /desk/:org/cases/:reference/documents/accept': {
    ...desk,
    lets: {},
    shows: 'nothing',
    fields: { accepts: 'none', reason: 'Not needed' },
    but: nothingAsked,
  },
  'POST /desk/:org/cases/:reference/move': {
    ...moves,
    fields: {
      'garden-waste': { stage: 'delivering' },
      'street-problem': { stage: 'scheduled' },
      'care-needs-assessment': { stage: 'moreNeeded' },
    },
  },
  'POST /desk/:org/cases/:reference/decide': {
    ...moves,
    fields: {
      'garden-waste': { outcome: 'refused', words: 'Not here' },
      'street-problem': { outcome: 'noAction', words: 'Not ours' },
      'care-needs-assessment': { outcome: 'declined', words: 'As you asked' },
    },
  },

  // Nobody here leads a team or administers: there is no list of what could not be sent.
  'GET /desk/:org/messages': { lets: {}, as: '200', otherwise: '404', shows: 'nothing', but: left },
  'GET /desk/:org/messages/:message': {
    lets: {},
    as: '200',
    otherwise: '404',
    shows: 'nothing',
    but: left,
    more: { message: '01999999-0000-7000-8000-000000000000' },
  },
  'POST /desk/:org/messages/:message': {
    lets: {},
    as: '303',
    otherwise: '404',
    shows: 'nothing',
    but: left,
    more: { message: '01999999-0000-7000-8000-000000000000' },
    fields: { address: 'somebody@example.org' },
  },
  'GET /desk/:org/message-providers': { lets: {}, as: '200', otherwise: '404', shows: 'nothing', but: left },
  'POST /desk/:org/message-providers': {
    lets: {},
    as: '303',
    otherwise: '404',
    shows: 'nothing',
    but: left,
    fields: { email: 'smtp', text: 'none', letter: 'hand' },
  },
  'GET /desk/:org/letters': { lets: atDesk, as: '200', otherwise: '404', shows: 'references', but: left },
  'POST /desk/:org/letters': { lets: atDesk, as: '200', otherwise: '404', shows: 'references', but: left },
  'GET /desk/:org/letters/print.pdf': {
    lets: { slope: ['city'], clerk: ['city'] },
    as: '200',
    otherwise: '404',
    shows: 'references',
    but: left,
  },
  'GET /desk/:org/letters/:message.pdf': {
    lets: {},
    as: '200',
    otherwise: '404',
    shows: 'nothing',
    but: left,
    more: { message: '01999999-0000-7000-8000-000000000000' },
  },

  'POST /desk/:org/cases/:reference/assign': { ...works, shows: 'nothing', fields: { to: 'me' } },
  'POST /desk/:org/cases/:reference/flag': { ...works, shows: 'nothing', fields: { flag: 'urgent' } },
  'POST /desk/:org/cases/:reference/tasks': { ...works, shows: 'nothing', fields: { title: 'Look at it' } },
  'POST /desk/:org/cases/:reference/tasks/:task': {
    ...works,
    lets: {},
    otherwise: '404',
    shows: 'nothing',
    fields: { done: 'yes' },
    more: { task: nowhere },
    but: { ...ownCase, clerk: noRole },
  },
  // Compared with a request that is not there; cases/duplicates has two that are.
  'GET /desk/:org/cases/:reference/duplicates/:other': { ...desk, lets: {}, more: { other: '0000-0000' } },
  'POST /desk/:org/cases/:reference/duplicates/:other': {
    ...desk,
    lets: {},
    but: left,
    more: { other: '0000-0000' },
    fields: { verdict: 'same', kept: 'one', reason: 'The same' },
  },
  'POST /desk/:org/cases/:reference/duplicates/:other/part': {
    ...desk,
    lets: {},
    but: left,
    more: { other: '0000-0000' },
    fields: { reason: 'Not the same' },
  },
  'GET /desk/:org/duplicates': ownDesk,
  'GET /desk/:org/my-work': ownDesk,
  'GET /desk/:org/search': { ...ownDesk, shows: 'nothing' },
  'POST /desk/:org/search': { ...ownDesk, shows: 'nothing', fields: { q: 'zeppelin' } },
  'GET /desk/:org/behalf': keysIn,
  'POST /desk/:org/behalf': { ...keysIn, fields: { channel: 'phone' } },
  'GET /desk/:org/behalf/done': {
    ...moves,
    as: '200',
    shows: 'references',
    but: { ...ownCase, clerk: { '* city': '403' } },
  },
  'GET /desk/:org/behalf/:draft': keyedByAnother,
  'GET /desk/:org/behalf/:draft/:page': keyedByAnother,
  'POST /desk/:org/behalf/:draft/:page': keyedByAnother,
  'POST /desk/:org/behalf/:draft/check-answers': keyedByAnother,
  'GET /desk/:org/dashboard': ownDesk,
  'GET /desk/:org/diaries': { ...ownDesk, shows: 'nothing' },
  'GET /desk/:org/diaries/:diary': { ...ownDesk, lets: {}, shows: 'nothing', more: { diary: nowhere }, but: left },
  'GET /desk/:org/diaries/:diary/to-move': {
    ...ownDesk,
    lets: {},
    shows: 'nothing',
    more: { diary: nowhere },
    but: left,
  },
  // Who only reads asks nobody to move.
  'POST /desk/:org/diaries/:diary/to-move': {
    ...ownDesk,
    lets: {},
    shows: 'nothing',
    more: { diary: nowhere },
    but: { clerk: { city: '403' }, ...left },
  },
  'GET /desk/:org/people': { ...ownDesk, shows: 'nothing' },
  // Nobody of the matrix leads; Thorne is on duty.
  'GET /desk/:org/cases/:reference/markers': desk,
  'POST /desk/:org/cases/:reference/markers': marks,
  'POST /desk/:org/cases/:reference/markers/:marker': { ...marks, more: { marker: nowhere } },
  'GET /desk/:org/markers': {
    lets: { thorne: ['county'] },
    as: '200',
    otherwise: '404',
    shows: 'nothing',
    but: { slope: { city: '403' }, clerk: { city: '403' }, towers: { county: '403' }, ...left },
  },
  'GET /desk/:org/administration/markers': administrators,
  'POST /desk/:org/administration/markers': administrators,
  'GET /desk/:org/cases/:reference/reopen': leadsOnly,
  'POST /desk/:org/cases/:reference/reopen': leadsOnly,
  'GET /desk/:org/interests': { ...ownDesk, shows: 'nothing' },
  // Nothing that tells anybody: asked again, and nothing is closed to anybody of the matrix.
  'POST /desk/:org/interests': { ...ownDesk, shows: 'nothing', fields: { name: 'Mary' } },
  'POST /desk/:org/interests/:interest/end': {
    ...ownDesk,
    lets: {},
    shows: 'nothing',
    fields: { reason: 'It is over' },
    more: { interest: nowhere },
    but: left,
  },
  'GET /desk/:org/cases/:reference/interest': desk,
  'POST /desk/:org/cases/:reference/interest': desk,
  'POST /desk/:org/cases/:reference/interest/:interest/lift': {
    ...desk,
    lets: {},
    fields: { reason: 'It is over' },
    more: { interest: nowhere },
  },
  'POST /desk/:org/take-next': arranges,
  'POST /desk/:org/filters': { ...ownDesk, as: '303', shows: 'nothing', fields: { name: 'Mine', assigned: 'me' } },
  'POST /desk/:org/filters/:filter/forget': { ...ownDesk, as: '303', shows: 'nothing', more: { filter: nowhere } },
  'POST /desk/:org/notices/:notice/away': { ...ownDesk, as: '303', shows: 'nothing', more: { notice: nowhere } },
  // Words that are no days: whoever may say that they are away is told so.
  'POST /desk/:org/people/absences': {
    ...ownDesk,
    shows: 'nothing',
    fields: { from: 'soon' },
    but: { clerk: { city: '403' }, ...left },
  },
  'POST /desk/:org/people/absences/:absence/end': {
    ...ownDesk,
    lets: {},
    shows: 'nothing',
    more: { absence: nowhere },
    but: left,
  },
  // Nobody of the matrix leads a team.
  'POST /desk/:org/people/capacity': {
    ...ownDesk,
    lets: {},
    shows: 'nothing',
    but: {
      ...left,
      slope: { city: '403' },
      clerk: { city: '403' },
      towers: { county: '403' },
      thorne: { county: '403' },
    },
  },

  // Nobody here knows the token.
  'POST /api/:org/messages/notices/:provider': {
    lets: {},
    as: '200',
    otherwise: '401',
    shows: 'nothing',
    more: { provider: 'none' },
    fields: { reference: 'r1' },
  },
  // Nobody here knows the signing secret.
  // Whoever works on cases may act on many of them.
  'POST /desk/:org/bulk/choose': { ...manyAtOnce, as: '303', shows: 'nothing', fields: { then: 'check' } },
  'GET /desk/:org/bulk': { ...manyAtOnce, shows: 'nothing' },
  'POST /desk/:org/bulk/plan': { ...manyAtOnce, shows: 'nothing', fields: { act: 'nothing' } },
  'GET /desk/:org/bulk/check': { ...manyAtOnce, as: '303', shows: 'nothing' },
  'POST /desk/:org/bulk/start': { ...manyAtOnce, as: '409', shows: 'nothing' },
  'POST /desk/:org/bulk/drop': { ...manyAtOnce, as: '303', shows: 'nothing' },
  'GET /desk/:org/bulk/:bulk': { ...manyAtOnce, lets: {}, shows: 'nothing', more: { bulk: nowhere } },
  'POST /desk/:org/bulk/:bulk/retry': { ...manyAtOnce, lets: {}, shows: 'nothing', more: { bulk: nowhere } },

  'POST /api/:org/payments/notices/:provider': {
    lets: {},
    as: '200',
    otherwise: '401',
    shows: 'nothing',
    more: { provider: 'none' },
    fields: { resource_id: 'p1' },
  },

  'GET /desk/:org/cases/:reference/payments': money,
  'POST /desk/:org/cases/:reference/payments/refund': money,
  'POST /desk/:org/cases/:reference/payments/waive': money,
  'GET /desk/:org/payments': money,
  'POST /desk/:org/payments/ask': money,
  'POST /desk/:org/payments/again': money,
  'POST /desk/:org/payments/otherwise': money,
  'POST /desk/:org/payments/returned': money,
  'POST /desk/:org/payments/booked': money,

  'GET /gallery': open,
  'GET /gallery.json': open,
  'GET /gallery/:name/:state': { ...open, lets: {}, more: { name: 'nothing', state: 'none' } },

  'GET /sign-in': open,
  // An address that is none is asked for again. Who has not asked for a code has none to type.
  'POST /sign-in': { ...open, fields: { email: 'not an address' } },
  'GET /sign-in/code': { ...open, as: 'sign-in' },
  'POST /sign-in/code': { ...open, as: 'sign-in', fields: { code: '123456' } },
  // Whoever works here chooses; a resident goes home.
  'GET /sign-in/next': {
    ...asPerson,
    but: {
      ...asPerson.but,
      ...Object.fromEntries(['eleanor', 'septimus', 'martha', 'former'].map((who) => [who, { '*': '303' as const }])),
    },
  },
  'GET /sign-in/kept': { ...asPerson, as: '303' },
  'GET /sign-in/sessions': asPerson,
  'POST /sign-in/sessions': { ...asPerson, as: '404', fields: { session: 'somebody’s' } },
  'POST /sign-in/stay': { ...asPerson, but: Object.fromEntries(withoutAccount.map((who) => [who, { '*': '401' }])) },
  'POST /sign-out': { ...open, as: '303', last: true },
  'GET /demo': open,
  'GET /demo/people.json': open,
  'GET /demo/canaries.json': open,
  'GET /demo/provider.json': { ...open, lets: {} },
  'POST /demo/faults': { ...open, as: '422' },
  'POST /demo/clock': { ...open, fields: { forward: 'PT1S' } },
  'POST /demo/sign-in': { ...open, as: '303', fields: { person: 'martha-bunce' }, last: true },
  // No letterbox runs beside this edge.
  'GET /demo/letterbox': { ...open, lets: {} },
  'GET /demo/letterbox.json': { ...open, lets: {} },
  'GET /demo/letterbox/:mail': { ...open, lets: {}, more: { mail: '01999999-0000-7000-8000-000000000000' } },

  'GET /health/live': open,
  'GET /health/ready': open,
  'GET /metrics': open,
  'GET /api/openapi.json': open,
  // Nothing is sealed on this edge, which has no origin of files.
  'GET /opened/:sealed': { ...open, lets: {}, more: { sealed: 'somebody-elses' } },

  'GET /desk/:org/deliveries': { lets: {}, as: '200', otherwise: '404', shows: 'nothing', but: left },
  'POST /desk/:org/deliveries': { lets: {}, as: '303', otherwise: '404', shows: 'nothing', but: left },
  'GET /desk/:org/deliveries/systems': administrators,
  'POST /desk/:org/deliveries/systems': administrators,
  'GET /desk/:org/deliveries/systems/:system': { ...administrators, more: { system: nowhere } },
  'POST /desk/:org/deliveries/systems/:system': { ...administrators, more: { system: nowhere } },
  'POST /desk/:org/deliveries/systems/:system/state': { ...administrators, more: { system: nowhere } },
  'GET /desk/:org/administration': administrators,
  'GET /desk/:org/administration/staff': administrators,
  'POST /desk/:org/administration/staff': administrators,
  'GET /desk/:org/administration/staff/invite': administrators,
  'POST /desk/:org/administration/staff/invite': administrators,
  'GET /desk/:org/administration/staff/:member': { ...administrators, more: member },
  'POST /desk/:org/administration/staff/:member': { ...administrators, more: member },
  'GET /:org/join/:secret': { ...administrators, but: {} },
  'POST /:org/join/:secret': { ...administrators, but: {} },
  'GET /desk/:org/administration/organisation': administrators,
  'POST /desk/:org/administration/organisation': administrators,
  'GET /desk/:org/administration/calendar': administrators,
  'POST /desk/:org/administration/calendar': administrators,
  'GET /desk/:org/administration/brand': administrators,
  'POST /desk/:org/administration/brand': administrators,
  'GET /desk/:org/administration/teams': administrators,
  'POST /desk/:org/administration/teams': administrators,
  'GET /desk/:org/administration/diaries': administrators,
  'POST /desk/:org/administration/diaries': administrators,
  'GET /desk/:org/administration/diaries/:diary': { ...administrators, more: { diary: nowhere } },
  'POST /desk/:org/administration/diaries/:diary': { ...administrators, more: { diary: nowhere } },
  'GET /:org/logo/:logo': { ...administrators, but: {}, more: { logo: member.member } },
  'GET /desk/:org/administration/designs': administrators,
  'GET /desk/:org/administration/holds': administrators,
  'POST /desk/:org/administration/holds': administrators,
  'GET /desk/:org/administration/services': administrators,
  'GET /desk/:org/administration/services/:design': { ...administrators, more: { design: 'garden-waste' } },
  'POST /desk/:org/administration/services/:design': { ...administrators, more: { design: 'garden-waste' } },
  'GET /desk/:org/administration/designs/:publisher/:design': {
    ...administrators,
    more: { publisher: 'library', design: 'garden-waste' },
  },
  'POST /desk/:org/administration/designs/:publisher/:design': {
    ...administrators,
    more: { publisher: 'library', design: 'garden-waste' },
  },
  'GET /desk/:org/administration/services/:design/variation': {
    ...administrators,
    more: { design: 'garden-waste' },
  },
  'POST /desk/:org/administration/services/:design/variation': {
    ...administrators,
    more: { design: 'garden-waste' },
  },
  'GET /desk/:org/administration/services/:design/variation/part': {
    ...administrators,
    more: { design: 'garden-waste' },
  },
  'POST /desk/:org/administration/services/:design/variation/part': {
    ...administrators,
    more: { design: 'garden-waste' },
  },
  'GET /desk/:org/administration/services/:design/preview': { ...administrators, more: { design: 'garden-waste' } },
  'POST /desk/:org/administration/services/:design/preview': {
    ...administrators,
    more: { design: 'garden-waste' },
    fields: { do: 'end' },
  },
  'GET /desk/:org/administration/services/:design/preview/result': {
    ...administrators,
    more: { design: 'garden-waste' },
  },
  'GET /desk/:org/administration/services/:design/preview/staff': {
    ...administrators,
    more: { design: 'garden-waste' },
  },
  'POST /desk/:org/administration/services/:design/preview/result': {
    ...administrators,
    more: { design: 'garden-waste' },
  },
  'GET /desk/:org/administration/services/:design/picture': { ...administrators, more: { design: 'garden-waste' } },
  'GET /desk/:org/administration/services/:design/advice': { ...administrators, more: { design: 'garden-waste' } },
  'GET /desk/:org/administration/services/:design/examples': { ...administrators, more: { design: 'garden-waste' } },
  'POST /desk/:org/administration/services/:design/examples': { ...administrators, more: { design: 'garden-waste' } },
  'GET /desk/:org/administration/services/:design/preview/page/:page': {
    ...administrators,
    more: { design: 'garden-waste', page: 'home' },
  },
  'POST /desk/:org/administration/services/:design/preview/page/:page': {
    ...administrators,
    more: { design: 'garden-waste', page: 'home' },
  },
  'GET /desk/:org/administration/services/:design/offers': { ...administrators, more: { design: 'garden-waste' } },
  'POST /desk/:org/administration/services/:design/offers': { ...administrators, more: { design: 'garden-waste' } },
  'GET /desk/:org/administration/offers': administrators,
  'GET /desk/:org/administration/offers/:offer': { ...administrators, more: { offer: nowhere } },
  'POST /desk/:org/administration/offers/:offer': { ...administrators, more: { offer: nowhere } },
  'GET /desk/:org/administration/services/:design/publication': { ...administrators, more: { design: 'garden-waste' } },
  'POST /desk/:org/administration/services/:design/publication': {
    ...administrators,
    more: { design: 'garden-waste' },
  },
  'GET /desk/:org/administration/services/:design/pilot': { ...administrators, more: { design: 'garden-waste' } },
  'POST /desk/:org/administration/services/:design/pilot': { ...administrators, more: { design: 'garden-waste' } },
  'GET /desk/:org/administration/services/:design/history': { ...administrators, more: { design: 'garden-waste' } },
  'GET /desk/:org/administration/services/:design/history/:version': {
    ...administrators,
    more: { design: 'garden-waste', version: 'f'.repeat(64) },
  },
  'POST /desk/:org/administration/services/:design/history/:version': {
    ...administrators,
    more: { design: 'garden-waste', version: 'f'.repeat(64) },
  },
  'GET /desk/:org/administration/new-service': administrators,
  'POST /desk/:org/administration/new-service': administrators,
  'GET /desk/:org/administration/services/:design/studio': { ...administrators, more: { design: 'garden-waste' } },
  'GET /desk/:org/administration/services/:design/studio/add': {
    ...administrators,
    more: { design: 'garden-waste', in: '/pages' },
  },
  'POST /desk/:org/administration/services/:design/studio/add': { ...administrators, more: { design: 'garden-waste' } },
  'GET /desk/:org/administration/services/:design/studio/condition': {
    ...administrators,
    more: { design: 'garden-waste', at: '/pages/home/when' },
  },
  'POST /desk/:org/administration/services/:design/studio/condition': {
    ...administrators,
    more: { design: 'garden-waste' },
  },
  'GET /desk/:org/administration/services/:design/update': { ...administrators, more: { design: 'garden-waste' } },
  'POST /desk/:org/administration/services/:design/update': { ...administrators, more: { design: 'garden-waste' } },
  'GET /desk/:org/administration/changes': administrators,
  'GET /desk/:org/administration/organisations': administrators,
  'POST /desk/:org/administration/organisations': administrators,
}
