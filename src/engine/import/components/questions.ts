import type { Question, QuestionType } from '../../design/question.ts'
import type { Field } from '../conditions/field.ts'
import { nameOf } from '../ids.ts'
import type { SourceComponent } from '../source/form.ts'
import { amount, words } from '../source/raw.ts'
import { toPlain } from '../words/plain.ts'
import { categoryOf } from './category.ts'
import { fileLimitsOf } from './files.ts'
import { type Mapped, type Mapping, nothing } from './mapped.ts'
import { patternCheck, textLimitsOf } from './text-limits.ts'
import { type Note, wordsOf } from './wording.ts'

type Particular = Partial<Question> & { readonly notes?: readonly Note[]; readonly lost?: Mapped['lost'] }
type Make = (component: SourceComponent, label: string, id: string) => Particular

const isOptional = ({ options, schema, type }: SourceComponent): boolean => {
  const required = options.required ?? schema.required
  if (required === false || required === 'false') return true
  return type === 'ClientSideFileUploadField' && amount(options.minimumRequiredFiles) === 0
}

const typed: Make = (component, label) => {
  const { lost, ...limits } = textLimitsOf(component, label, true)
  return { ...limits, lost }
}
const long: Make = (component, label) => {
  const { lost, ...limits } = textLimitsOf(component, label, false)
  const rows = amount(component.options.rows)
  return { ...limits, lost, ...(rows !== undefined && rows >= 1 ? { rows: Math.min(Math.trunc(rows), 40) } : {}) }
}
const formatted: Make = (component, label, id) => {
  const limits = textLimitsOf(component, label, true)
  return { ...patternCheck(id, limits), lost: limits.lost }
}

const numeric: Make = ({ schema, options }) => {
  const precision = amount(schema.precision)
  const whole = precision === 0 || schema.integer === true || schema.integer === 'true'
  const prefix = toPlain(words(options.prefix)).text
  const suffix = toPlain(words(options.suffix)).text
  const [min, max] = [amount(schema.min), amount(schema.max)]
  return {
    ...(whole ? {} : { decimals: precision === undefined || precision < 1 ? 2 : Math.min(Math.trunc(precision), 6) }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(prefix ? { prefix: { en: prefix } } : {}),
    ...(suffix ? { suffix: { en: suffix } } : {}),
    notes: whole || precision !== undefined ? [] : [['number-decimals', 'At most two decimals are taken.']],
  }
}

const dated: Make = ({ options }) => {
  const [past, future] = [amount(options.maxDaysInPast), amount(options.maxDaysInFuture)]
  const shifted = (sign: string, days: number): string =>
    days === 0 ? 'today' : `today ${sign} ${Math.trunc(days)} ${days === 1 ? 'day' : 'days'}`
  return {
    ...(past === undefined || past < 0 ? {} : { earliest: shifted('-', past) }),
    ...(future === undefined || future < 0 ? {} : { latest: shifted('+', future) }),
  }
}

const place =
  (way: 'eastingNorthing' | 'gridReference' | 'latitudeLongitude'): Make =>
  () => ({ ways: [way] })

// the engines insist on a town, as well as line 1 and the postcode
const withTown: Make = (_component, _label, id) => ({
  checks: [{ id: `${id}Town`.slice(0, 80), must: `${id}.town != ''`, message: { en: 'Enter a town or city' } }],
})

const plainKind: Make = () => ({})

interface TypeOf {
  readonly type: QuestionType
  readonly kind: Field['kind']
  readonly make: Make
}
const as = (type: QuestionType, kind: Field['kind'], make: Make = plainKind): TypeOf => ({ type, kind, make })

/** What each type of component that asks for one typed thing becomes. */
export const questionTypesOf: Readonly<Record<string, TypeOf>> = {
  TextField: as('text', 'text', typed),
  CustomerReferenceField: as('text', 'text', typed),
  CustomerReference: as('text', 'text', typed),
  MultilineTextField: as('longText', 'text', long),
  FreeTextField: as('longText', 'text', long),
  NumberField: as('number', 'int', numeric),
  YesNoField: as('yesNo', 'bool'),
  DatePartsField: as('date', 'day', dated),
  DateField: as('date', 'day', dated),
  MonthYearField: as('month', 'other'),
  TimeField: as('time', 'time'),
  EmailAddressField: as('email', 'text', formatted),
  TelephoneNumberField: as('phone', 'text', formatted),
  WebsiteField: as('url', 'text', formatted),
  UkAddressField: as('address', 'other', withTown),
  FileUploadField: as('file', 'other', fileLimitsOf),
  ClientSideFileUploadField: as('file', 'other', fileLimitsOf),
  EastingNorthingField: as('place', 'other', place('eastingNorthing')),
  OsGridRefField: as('place', 'other', place('gridReference')),
  NationalGridFieldNumberField: as('place', 'other', place('gridReference')),
  LatLongField: as('place', 'other', place('latitudeLongitude')),
  DeclarationField: as('declaration', 'other', (component, label) => ({
    statement: {
      en: toPlain(words(component.raw.content) ?? words(component.options.declarationConfirmationLabel)).text || label,
    },
  })),
}

const stricter = new Set(['phone', 'url', 'email', 'place'])

/** The question that a component becomes, of the given type; the id is taken for good. */
export const asQuestion = (component: SourceComponent, mapping: Mapping, to: TypeOf, more: Particular = {}): Mapped => {
  const said = wordsOf(component, mapping.pageTitle)
  const wanted = nameOf(component.name ?? said.label, 'answer')
  const id = mapping.id(wanted)
  const particular = to.make(component, said.label, id)
  const { notes = [], lost = [], ...own } = particular
  const { notes: moreNotes = [], lost: moreLost = [], ...further } = more
  const category = categoryOf(
    to.type,
    `${component.name ?? ''} ${said.label} ${mapping.pageTitle}`,
    mapping.settings.category,
  )
  const autocomplete = words(component.options.autocomplete)
  const question: Question = {
    id,
    type: to.type,
    label: { en: said.label },
    ...(said.hint ? { hint: { en: said.hint } } : {}),
    ...(category ? { category } : {}),
    ...(isOptional(component) ? { optional: true } : {}),
    ...(said.missing ? { missing: { en: said.missing } } : {}),
    ...(autocomplete && /^[a-z0-9 -]{2,60}$/.test(autocomplete) ? { autocomplete } : {}),
    ...own,
    ...further,
  }
  const kind = to.kind === 'int' && question.decimals !== undefined ? 'double' : to.kind
  return {
    ...nothing,
    questions: [question],
    content: said.before,
    kind,
    notes: [
      ...(category ? [['category-filled', `Its category is ${category}.`] as const] : []),
      ...(component.name === id ? [] : [['renamed', `Its answer is stored as ${id}.`] as const]),
      ...said.notes,
      ...notes,
      ...moreNotes,
      ...(stricter.has(to.type)
        ? [['stricter-format', `Its type, ${to.type}, checks the format itself.`] as const]
        : []),
    ],
    lost: [...lost, ...moreLost],
  }
}
