import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smallDesign } from '../../../../test/designs/small-design.ts'
import type { Wishes } from '../../messages/wishes/wishes.rules.ts'
import { fillTemplate, templatesFor, waysOf } from './template.rules.ts'

const values: Readonly<Record<string, string>> = {
  name: 'Eleanor {reference} Harding',
  reference: 'ABCD-1234',
  reasons: '',
}
const fill = (template: string): string => fillTemplate(template, (name) => values[name])

test('placeholders are filled, in one pass: what a person wrote is never a placeholder', () => {
  assert.equal(
    fill('Dear {name}, your reference is { reference }.'),
    'Dear Eleanor {reference} Harding, your reference is ABCD-1234.',
  )
})

test('a placeholder that is unknown or empty leaves neither braces nor a gap', () => {
  assert.equal(fill('One\n\n{reasons}\n\n{nothing.of.it}\n\nTwo {unknown}'), 'One\n\nTwo')
})

const messages = [
  { id: 'a', event: 'submitted', by: ['email'], subject: 's', body: 'b' },
  { id: 'b', stage: 'looking', by: ['email'], subject: 's', body: 'b' },
  { id: 'c', event: 'paid', by: ['email'], subject: 's', body: 'b' },
]
const { design } = smallDesign({
  pages: [{ id: 'one', title: 'One', questions: [{ id: 'q', type: 'text', label: 'Q', category: 'service' }] }],
  stages: [
    { id: 'received', title: 'Received', next: ['looking'] },
    { id: 'looking', title: 'Looking' },
  ],
  messages,
})
const sent = (type: string, stage?: string) => templatesFor(design, { type, stage }).map(({ id }) => id)

test('a template is sent on its event, or when a case comes to its stage, and on nothing else', () => {
  assert.deepEqual(sent('case.opened', 'received'), ['a'])
  assert.deepEqual(sent('case.moved', 'looking'), ['b'])
  assert.deepEqual(sent('payment.received'), ['c'])
  assert.deepEqual(sent('payment.failed'), [])
})

const address = ['Eleanor Harding', '1 High Street', 'BA1 1AA']
const ways = (by: ('email' | 'text' | 'letter')[], email: string | undefined, envelope: readonly string[]) =>
  waysOf(by, { email, envelope }).map((way) => way.by)

test('the first way that reaches the person is taken; a text is passed over where nobody here can send one', () => {
  assert.deepEqual(ways(['email', 'letter'], 'e@example.org', address), ['email'])
  assert.deepEqual(ways(['email', 'letter'], undefined, address), ['letter'])
  assert.deepEqual(ways(['text', 'email'], 'e@example.org', []), ['email'])
  assert.deepEqual(ways(['text'], 'e@example.org', address), [])
  assert.deepEqual(ways(['email', 'letter'], undefined, []), [])
})

test('where a letter comes first, the email that is allowed too goes at once', () => {
  assert.deepEqual(ways(['letter', 'email'], 'e@example.org', address), ['letter', 'email'])
  assert.deepEqual(ways(['letter'], 'e@example.org', address), ['letter'])
})

const wishes: Wishes = {
  topics: 'all',
  ways: [],
  locale: 'en',
  formats: [],
  fromTime: null,
  untilTime: null,
  how: '',
  never: [],
  safeWords: '',
}
const wished = (by: ('email' | 'text' | 'letter')[], more: Partial<Wishes>, legal = false) =>
  waysOf(
    by,
    { email: 'e@example.org', phone: '07700900982', envelope: address },
    { wishes: { ...wishes, ...more }, legal },
  ).map((way) => way.by)

test('who has said how they want to be told is told so, the template’s ways first, and not otherwise', () => {
  assert.deepEqual(wished(['email', 'letter'], { ways: ['text', 'letter'] }), ['letter'])
  assert.deepEqual(wished(['email'], { ways: ['text', 'letter'] }), ['text'])
  assert.deepEqual(wished(['email'], { ways: ['letter'] }), ['letter'])
  assert.deepEqual(wished(['email', 'letter'], { ways: [] }), [])
})

test('what the law wants on paper is posted all the same, unless that may not be safe', () => {
  assert.deepEqual(wished(['letter', 'email'], { ways: ['email'] }, true), ['letter', 'email'])
  assert.deepEqual(wished(['letter', 'email'], { ways: [] }, true), ['letter'])
  assert.deepEqual(wished(['email', 'letter'], { ways: ['email'] }, true), ['email'])
  assert.deepEqual(wished(['letter', 'email'], { ways: ['email'], how: 'Never write to the house' }, true), ['email'])
})
