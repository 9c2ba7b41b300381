import { type Static, Type } from 'typebox'
import { Category, Cel, Choice, Id, named, optional, strict, Words } from './elements.ts'

export const questionTypes = [
  'text',
  'longText',
  'number',
  'money',
  'date',
  'month',
  'time',
  'yesNo',
  'oneOf',
  'anyOf',
  'email',
  'phone',
  'url',
  'name',
  'address',
  'postcode',
  'nationalInsurance',
  'nhsNumber',
  'file',
  'place',
  'declaration',
  'group',
  'reference',
  'slot',
] as const
export type QuestionType = (typeof questionTypes)[number]

/** Something that must be true of the answers given so far, with the words shown when it is not. */
export const Check = strict({ id: Id, must: Cel, message: Words })

/** A limit of a date: an ISO date, `today`, or `today` and so many days, months or years (`today - 18 years`). */
const DateLimit = Type.String({ pattern: '^(\\d{4}-\\d{2}-\\d{2}|today( [+-] \\d+ (days?|months?|years?))?)$' })

const fields = {
  id: Id,
  type: named(questionTypes),
  label: Words,
  hint: optional(Words),
  category: optional(Category),
  /** `true`: may be left blank ("(optional)" is added to its label) */
  optional: optional(Type.Boolean()),
  /** the value it counts as where it was not asked or was left blank */
  otherwise: optional(Type.Unknown()),
  /** the fact whose known value is offered as an answer for the person to confirm, e.g. person.birthDate */
  fact: optional(Type.String({ pattern: '^[a-z]+\\.[a-zA-Z]+$' })),
  checks: optional(Type.Array(Check)),
  /** the words for a missing answer, where the type's own do not fit ("Enter how many bins you need") */
  missing: optional(Words),
  autocomplete: optional(Type.String()),

  // number, money: limits. Money's are in pence. `decimals`: how many; without it a whole number.
  min: optional(Type.Number()),
  max: optional(Type.Number()),
  decimals: optional(Type.Integer({ minimum: 1, maximum: 6 })),
  prefix: optional(Words),
  suffix: optional(Words),
  // text, long text
  minLength: optional(Type.Integer({ minimum: 0 })),
  maxLength: optional(Type.Integer({ minimum: 1, maximum: 100000 })),
  maxWords: optional(Type.Integer({ minimum: 1, maximum: 20000 })),
  pattern: optional(strict({ regex: Type.String({ maxLength: 500 }), message: Words })),
  rows: optional(Type.Integer({ minimum: 1, maximum: 40 })),
  // date, month
  earliest: optional(DateLimit),
  latest: optional(DateLimit),
  // one of, any of, reference: the choices here, or those of a list of the design
  options: optional(Type.Array(Choice)),
  list: optional(Id),
  minChosen: optional(Type.Integer({ minimum: 0 })),
  maxChosen: optional(Type.Integer({ minimum: 1 })),
  // file: kinds are told by content, never by name
  accept: optional(Type.Array(named(['image', 'pdf', 'document', 'spreadsheet', 'text', 'video', 'audio']))),
  /** only these of the kinds accepted: media types ('application/pdf') or endings ('.ris') */
  mediaTypes: optional(Type.Array(Type.String({ minLength: 2, maxLength: 120 }), { minItems: 1, maxItems: 60 })),
  maxSize: optional(Type.Integer({ minimum: 1, description: 'bytes a file' })),
  minFiles: optional(Type.Integer({ minimum: 0 })),
  maxFiles: optional(Type.Integer({ minimum: 1, maximum: 50 })),
  // place: the ways in which it may be given
  ways: optional(Type.Array(named(['map', 'eastingNorthing', 'gridReference', 'latitudeLongitude', 'words']))),
  // slot: the diary that its times are taken from, by the code that the organisation gave it
  diary: optional(Id),
  // declaration: what the person declares
  statement: optional(Words),
  // group: its questions; `repeat: no` (one object) or how many
  repeat: optional(
    Type.Union([
      Type.Literal('no'),
      strict({ min: Type.Integer({ minimum: 0 }), max: Type.Integer({ minimum: 1, maximum: 100 }) }),
    ]),
  ),
  /** what one item is called: "Child", shown as "Child 2" */
  itemTitle: optional(Words),
}

export const SimpleQuestion = strict(fields)
/** A question. A group has `questions` of its own (not groups). */
export const Question = strict({ ...fields, questions: optional(Type.Array(SimpleQuestion)) })
export type Question = Static<typeof Question>
export type Check = Static<typeof Check>
