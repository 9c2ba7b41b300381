import type { Kind } from '#platform/db/tables.ts'

/**
 * Who may do what in a table, by hand: its kind says who reads which rows (tables.db.test.ts holds the kinds against
 * every actor), `may` says what the serving roles may do beside reading. A table without an entry fails the test.
 */
export interface Expected {
  readonly kind: Kind
  /** `add`, `remove`, and each column that may change */
  readonly may?: readonly string[]
  /** what the jobs role may do in a local table; the web has nothing there */
  readonly jobs?: readonly string[]
  /** values for the made-up rows of the test where a check constraint asks for them */
  readonly values?: Readonly<Record<string, unknown>>
}

const words = (text: string): readonly string[] => text.split(' ')

export const expected: Readonly<Record<string, Expected>> = {
  'migrations.applied': { kind: 'local' },
  'app.case_table': { kind: 'local' },
  'app.clock': { kind: 'local' },
  'app.node': { kind: 'local' },
  'app.idempotency': { kind: 'local' },

  'places.organisation': {
    kind: 'public',
    may: words('add name kind languages brand contact founded_on dissolved_on predecessors'),
    values: { slug: 'made-up' },
  },
  'places.organisation_key': { kind: 'local' },
  'places.team': { kind: 'tenant', may: words('add name ended_on code') },
  'places.membership': { kind: 'personal', may: words('add team_id roles name to_on') },
  'places.invitation': { kind: 'personal', may: words('add until secret_hash sent_at cancelled_at') },
  'places.logo': { kind: 'public', may: words('add remove') },
  'places.address': {
    kind: 'public',
    may: words('add line1 line2 town county postcode areas lsoa usrn edition remove'),
    values: { uprn: 999000999999 },
  },
  'places.property': { kind: 'tenant', may: words('add uprn usrn lines town postcode areas') },
  'places.setting': { kind: 'tenant', may: words('add value') },

  'people.account': { kind: 'personal', may: words('add email name locale ended_at') },
  'people.record': {
    kind: 'personal',
    may: words('add name birth_date email phone address contact'),
    values: { kind: 'person' },
  },
  'people.link': { kind: 'personal', may: words('add ended_at') },

  'sign_in.session': { kind: 'local' },
  'sign_in.ticket': { kind: 'local' },
  'sign_in.session_ticket': { kind: 'local' },
  'sign_in.asked': { kind: 'local' },
  'sign_in.code': { kind: 'local', jobs: words('select delete email code_hash until') },
  'sign_in.guess': { kind: 'local', jobs: words('select delete') },
  'sign_in.kept': { kind: 'personal', may: ['remove'] },

  'storage.file': {
    kind: 'local',
    jobs: words('select delete state found tries next_at scanned_at told_at loose_at holder holder_id'),
  },

  'journal.event': { kind: 'personal' },
  'journal.waiting': { kind: 'local' },
  'journal.leaf': { kind: 'tenant' },
  'journal.reader': { kind: 'local', jobs: words('select insert update') },
  'journal.look': { kind: 'personal' },
  'journal.look_subject': { kind: 'personal' },

  'cases.counter': { kind: 'local' },
  'cases.case': {
    kind: 'personal',
    may: words(
      'add stage outcome due_at closed_at link_id team_id assigned restricted clock_left clock_stage flag warned',
    ),
    values: { flag: null, warned: null },
  },
  'cases.party': { kind: 'personal', may: ['add'], values: { property_id: null, location: null } },
  'cases.keyed': {
    kind: 'personal',
    may: ['add'],
    values: { channel: 'phone', spoke_with: 'applicant', representative: null, authority: null },
  },
  'cases.locks': { kind: 'tenant' },
  'cases.content': {
    kind: 'personal',
    may: ['add'],
    values: { kind: 'note', category: 'service', erased_at: null },
  },
  'cases.decision': { kind: 'personal', may: ['add'] },
  'cases.notice': { kind: 'personal', may: words('add seen_at'), values: { category: 'note', kind: 'given' } },
  'cases.saved_filter': { kind: 'personal', may: words('add remove'), values: { due: null } },
  'cases.absence': {
    kind: 'personal',
    may: words('add remove'),
    values: { from_on: '2026-01-01', to_on: '2026-01-02' },
  },
  'cases.interest': {
    kind: 'personal',
    may: words('add ended_at ended_by ended_why'),
    values: { relation: 'family', name: 'Mary' },
  },
  'cases.bar': { kind: 'personal', values: { category: 'note' } },
  'cases.marker': {
    kind: 'personal',
    may: words('add review_on reviewed_by reviewed_at reviewed_why warned lifted_by lifted_at lifted_why'),
    values: { category: 'note', told: 'not', warned: 'due' },
  },
  'cases.presence': { kind: 'personal', may: words('add remove seen_at'), values: { category: 'note' } },
  'cases.capacity': { kind: 'tenant', may: words('add cases'), values: { cases: 20 } },
  'cases.bulk': {
    kind: 'personal',
    may: words('add state act value started_at ended_at'),
    values: { state: 'done', act: null },
  },
  'cases.bulk_item': {
    kind: 'personal',
    may: words('add remove seen_stage seen_assigned state why detail at'),
    values: { category: 'note', state: 'chosen' },
  },
  'cases.task': {
    kind: 'personal',
    may: words('add done_at done_by'),
    values: { category: 'note', team_id: null },
  },
  'cases.block': { kind: 'personal', may: words('add remove'), values: { category: 'identity' } },
  'cases.pair': { kind: 'local', jobs: words('select insert delete bits') },
  'cases.merge': { kind: 'local' },
  'cases.diary': {
    kind: 'public',
    may: words('add name place hours closed keeps_holidays days_ahead notice_hours change_hours ended_on made_until'),
    values: { code: 'made-up', days_ahead: 28, notice_hours: 24, change_hours: 24 },
  },
  'cases.slot': {
    kind: 'public',
    may: words('add ends_at capacity offered closed'),
    values: { ends_at: '2126-04-01T10:00:00Z', capacity: 4, offered: 4, taken: 1 },
  },
  'cases.slot_hold': { kind: 'local', jobs: words('select delete') },
  'cases.appointment': {
    kind: 'personal',
    may: words('firm reminded_at asked_at'),
    values: { state: 'booked', why: null },
  },
  'search.words': { kind: 'personal', may: words('add remove') },

  'designs.version': { kind: 'public', may: ['add'] },
  'designs.live': { kind: 'public', may: ['remove'] },
  'designs.library': { kind: 'public', may: words('add remove content_hash content licence stamp') },
  'designs.adoption': {
    kind: 'public',
    may: words(
      'add publisher version content_hash licence content adopted_at state put_up_at put_up_by up findings local_hash up_as',
    ),
    values: { state: 'adopted' },
  },
  'designs.parameter': { kind: 'public', may: words('add remove value set_at') },
  'designs.editing': { kind: 'tenant', may: words('add remove part seen_at') },
  'designs.own_changes': { kind: 'tenant', may: words('add changes orders') },
  'designs.shown': { kind: 'public', may: words('add remove sentences shown_at') },
  'designs.trial': { kind: 'personal', may: words('add remove answers as_of given extra about used_at') },
  'designs.variation': {
    kind: 'tenant',
    may: words('add remove reason owner_id made_by made_at proposal_id'),
    values: { kind: 'set' },
  },
  'designs.advice': {
    kind: 'tenant',
    may: words('add state settled_at settled_by why'),
    values: { severity: 'law', state: 'open' },
  },
  'designs.before_update': { kind: 'tenant', may: words('add remove merged_hash adoption grounds versions') },
  'designs.release': { kind: 'public', may: ['add'], values: { severity: 'law' } },
  'designs.hold': { kind: 'tenant', values: { clears: 'person' } },
  'designs.waiting': { kind: 'tenant', may: ['remove'], values: { kind: 'new', pilot: null } },
  'designs.went_live': { kind: 'tenant' },
  'designs.pilot': { kind: 'public' },
  'designs.offer': { kind: 'personal', may: words('add withdrawn_at') },
  'designs.offer_answer': { kind: 'personal', may: words('add released_in'), values: { state: 'taken' } },

  'applications.draft': { kind: 'personal', may: words('add remove answers version locale updated_at sources moved') },
  'applications.way_back': { kind: 'personal', may: ['add'] },
  'applications.code': { kind: 'local', jobs: words('select delete code_hash until email ticket_id') },

  'payments.obligation': { kind: 'personal', may: words('add cancelled_at waived_at waived_reason waived_by') },
  'payments.attempt': {
    kind: 'personal',
    may: words('add provider_id next_url status code asked_at ended_at'),
    values: { status: 'made' },
  },
  'payments.refund': {
    kind: 'personal',
    may: words('add provider_id status code asked_at ended_at settled_at'),
    values: { pence: 1, available: 1, status: 'success' },
  },
  'payments.unmatched': { kind: 'tenant', may: words('add settled_at settled_by settled_reason') },
  'payments.provider_health': { kind: 'local', jobs: words('select insert update') },
  'payments.posting': { kind: 'tenant', may: ['add'] },
  'payments.notice': { kind: 'local', jobs: words('select delete') },

  'messages.letter': { kind: 'personal', may: words('add superseded_at') },
  'cases.feedback': { kind: 'personal', may: words('add'), values: { month: '2026-05-01', score: 3 } },
  'proposals.said': {
    kind: 'personal',
    may: words('add what why whom state settled_by settled_on'),
    values: { kind: 'proposal', by: 'once', state: 'waiting' },
  },
  'proposals.earlier': { kind: 'personal', may: ['add'] },
  'proposals.proposal': {
    kind: 'public',
    may: words(
      'add what why whom state ground ground_words edited due_on joined_to joined_why verdict reason answerer answered_on',
    ),
    values: { by: 'resident', state: 'published', verdict: 'accept', joined_to: null },
  },
  'proposals.comment': {
    kind: 'public',
    may: words('add words state ground ground_words edited'),
    values: { state: 'published' },
  },
  'proposals.done': { kind: 'public' },
  'proposals.result': { kind: 'public', may: ['add'] },
  'proposals.response': { kind: 'public', may: ['add'] },
  'proposals.support': { kind: 'personal', may: ['add'] },
  'proposals.follower': { kind: 'personal', may: words('add remove') },
  'proposals.sent': { kind: 'local', jobs: words('select delete') },
  'proposals.letterbox': { kind: 'local', jobs: words('select delete') },
  'cases.answer_source': {
    kind: 'personal',
    may: words('add'),
    values: { category: 'contact', came_from: 'case' },
  },
  'cases.seen': { kind: 'personal', may: words('add until_at'), values: { side: 'staff' } },
  'messages.wishes': {
    kind: 'personal',
    may: words('add topics ways locale formats from_time until_time how never safe_words changed_at'),
    values: { topics: 'all', ways: ['email'] },
  },
  'borders.destination': {
    kind: 'tenant',
    may: words('add name address design mapping state'),
    values: { kind: 'file', state: 'on' },
  },
  'borders.delivery': {
    kind: 'personal',
    may: words('add state tries next_at fault sent_at'),
    values: { state: 'waiting' },
  },
  'messages.outgoing': {
    kind: 'personal',
    may: words(
      'add status tries fault sent_at subject body secrets address next_at provider provider_id delivered_at given_up_at paper posted_on posted_by',
    ),
    values: { by: 'email', status: 'waiting' },
  },

  'home.item': {
    kind: 'personal',
    may: words('add stage waits_for_you pence_due closed changed_at withdrawn due_on wants'),
    values: { wants: 'answer' },
  },
}
