import type { QuestionType } from '#engine/design/question.ts'
import { kindOf } from '#engine/questions/kinds.ts'

/** How something new of a design is asked for: what it begins as, which of its leaves a form asks, which of them it needs. */
export interface Kind {
  readonly start: Readonly<Record<string, unknown>>
  /** leaves by their keys; what begins with `+` is asked in a way of its own */
  readonly fields: readonly string[]
  readonly needs: readonly string[]
  /** of which of its texts its id is made */
  readonly named?: string
}

const kind = (fields: string, needs: string, start: Kind['start'] = {}, named = needs.split(' ')[0]): Kind => ({
  start,
  fields: fields.split(' '),
  needs: needs.split(' '),
  ...(named !== undefined && { named }),
})

/** What a question of each type is asked beside its wording. */
const settings: Readonly<Record<string, string>> = {
  text: 'maxLength',
  longText: 'maxLength rows',
  number: 'min max decimals suffix',
  money: 'min max',
  date: 'earliest latest',
  month: '',
  time: '',
  yesNo: '',
  oneOf: '+choices list',
  anyOf: '+choices list minChosen maxChosen',
  email: '',
  phone: '',
  url: '',
  name: '',
  address: '',
  postcode: '',
  nationalInsurance: '',
  nhsNumber: '',
  file: 'accept maxFiles',
  place: 'ways',
  declaration: 'statement',
  group: 'itemTitle repeat.min repeat.max',
  reference: 'list',
  slot: 'diary',
}
/** Types whose answers say something of a person whatever is asked: their category must be named. */
const isPersonal = (type: string): boolean => !kindOf(type as QuestionType).defaultCategory

const needed: Readonly<Record<string, string>> = {
  declaration: 'statement',
  reference: 'list',
  slot: 'diary',
  group: 'itemTitle repeat.max',
}
const starts: Readonly<Record<string, Kind['start']>> = { group: { repeat: { min: 0 } } }

export const questionTypesByUse = Object.keys(settings)

const question = (type: string): Kind =>
  kind(
    `label hint category ${settings[type] ?? ''} optional`.replaceAll(/ +/g, ' '),
    `label ${isPersonal(type) ? 'category' : ''} ${needed[type] ?? ''}`.replaceAll(/ +/g, ' ').trim(),
    { type, ...starts[type] },
  )

const row = (result: string) => kind(`${result} because`, result, {}, 'because')
const rule = (result: string, reserved?: string) =>
  kind(
    reserved ? `${result} because` : `title ${result} because`,
    reserved ? result : `title ${result}`,
    reserved ? { id: reserved } : {},
    'title',
  )

/** Everything that can be added, by its list; where there are several kinds of it by list and kind. */
export const kinds: Readonly<Record<string, Kind>> = {
  pages: kind('title section end', 'title'),
  content: kind('type title text after', 'type text', {}, 'text'),
  ...Object.fromEntries(questionTypesByUse.map((type) => [`questions:${type}`, question(type)])),
  checks: kind('message', 'message', { must: 'true' }),
  options: kind('label hint exclusive', 'label'),
  lists: kind('title +choices', 'title +choices'),
  sections: kind('title', 'title'),
  'rules:fee': rule('+fee', 'fee'),
  'rules:eligible': rule('+truth', 'eligible'),
  'rules:truth': rule('+truth'),
  'rules:words': rule('+words'),
  'rules:number': rule('+number'),
  'decide:fee': row('+fee'),
  'decide:truth': row('+truth'),
  'decide:words': row('+words'),
  'decide:number': row('+number'),
  'decide:expression': row('then'),
  stages: kind('title text team target next waits outcome', 'title'),
  outcomes: kind('title success', 'title success'),
  messages: kind('stage event by subject body', 'by subject body', {}, 'subject'),
  'parameters:money': kind('label +value +from +source', 'label +value +from', { type: 'money' }),
  'parameters:number': kind('label +value +from +source', 'label +value +from', { type: 'number' }),
  'parameters:decimal': kind('label +value +from +source', 'label +value +from', { type: 'decimal' }),
  'parameters:text': kind('label +value +from +source', 'label +value +from', { type: 'text' }),
  'parameters:date': kind('label +value +from +source', 'label +value +from', { type: 'date' }),
  'parameters:yesNo': kind('label +value +from +source', 'label +value +from', { type: 'yesNo' }),
  replacements: kind('title each use when rest keeps because', 'title use when', {}, 'title'),
  values: kind('+value +from +source', '+value +from', {}, ''),
  sharing: kind('purpose with categories because', 'purpose with categories', {}, 'purpose'),
  counted: kind('title +counts', 'title +counts'),
  measures: kind('title counts +truths', 'title counts +truths'),
  need: kind('text', 'text'),
  synonyms: kind('text', 'text'),
  phases: kind('title begins text', 'title begins'),
  window: kind('opens closes paper', 'closes'),
  costs: kind(
    'channels.web channels.phone channels.desk channels.paper staffMinute source',
    'channels.web channels.phone channels.desk channels.paper staffMinute source',
    { channels: {} },
  ),
  retention: kind('keep after basis because', 'keep after basis'),
  review: kind('text within', 'text within'),
}

/** Lists of which there are several kinds of item: one is chosen first. */
export const severalKinds: Readonly<Record<string, readonly string[]>> = {
  questions: questionTypesByUse,
  rules: ['fee', 'eligible', 'truth', 'words', 'number'],
  parameters: ['money', 'number', 'decimal', 'text', 'date', 'yesNo'],
}
/** Parts of a service that are there or not, and are no lists. */
export const wholeParts = ['costs', 'retention', 'review', 'window'] as const
