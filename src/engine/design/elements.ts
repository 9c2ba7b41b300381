import { type Static, type TSchema, Type } from 'typebox'

/** An id of an element. Ids that expressions name have no `-` (checked apart, with a better message). */
export const Id = Type.String({ pattern: '^[a-z][A-Za-z0-9-]*$', maxLength: 80 })
/** Words by language tag; a bare string is English. */
export const Words = Type.Union([Type.String(), Type.Record(Type.String({ pattern: '^[a-z]{2,3}$' }), Type.String())], {
  description: 'Words by language tag, { en, cy }. A bare string is read as English.',
})
/** A condition, fee or value in CEL, the Common Expression Language. */
export const Cel = Type.String({ minLength: 1, maxLength: 4000, description: 'An expression in CEL' })
export const IsoDate = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
/** An object that refuses properties it does not know, so that a misspelt key is an error and not a silence. */
export const strict = <P extends Record<string, TSchema>>(properties: P, options = {}) =>
  Type.Object(properties, { additionalProperties: false, ...options })
export const optional = Type.Optional
/** One of a closed list of names. Said as a type by hand, since a union of what `map` makes is `never`. */
export const named = <const Names extends readonly string[]>(names: Names) =>
  Type.Unsafe<Names[number]>(Type.Union(names.map((name) => Type.Literal(name))))

export const categories = [
  'service',
  'identity',
  'contact',
  'household',
  'finance',
  'housing',
  'education',
  'health',
  'care',
  'offence',
  'equality',
  'safeguarding',
  'protected',
] as const
export const Category = named(categories)
export type Category = (typeof categories)[number]

/** Content of a page that asks nothing. `text` is a small Markdown: paragraphs, `* ` lists, `[words](address)`, `**strong**`. */
export const Content = strict({
  id: Id,
  type: named(['paragraph', 'heading', 'inset', 'details', 'warning']),
  title: optional(Words),
  text: Words,
  /** the question after which it stands; without one it stands before all questions */
  after: optional(Id),
})

export const Choice = strict({
  /** what is stored and what expressions compare with */
  id: Type.String({ minLength: 1, maxLength: 200 }),
  label: Words,
  hint: optional(Words),
  /** in any-of: choosing this excludes the others ("None of these") */
  exclusive: optional(Type.Boolean()),
})
export type Choice = Static<typeof Choice>

/** A list of choices that several questions, or a look-up, use. */
export const ChoiceList = strict({ id: Id, title: optional(Words), options: Type.Array(Choice) })

export const Section = strict({ id: Id, title: Words })

/** A row of a decision. The first whose `when` is true decides; a row without `when` always does. */
export const Row = strict({ id: Id, when: optional(Cel), then: Cel, because: optional(Words) })
/** A named decision. `eligible` (bool) and `fee` (pence, int) are reserved ids. */
export const Rule = strict({
  id: Id,
  title: optional(Words),
  decide: Type.Array(Row, { minItems: 1 }),
  /** the decisions whose sum it is, in order: its value is shown line by line */
  lines: optional(Type.Array(Id)),
})

export const Stage = strict({
  id: Id,
  title: Words,
  /** what happens now and what the resident can do, shown under the title */
  text: optional(Words),
  next: optional(Type.Array(Id)),
  team: optional(Id),
  /** which roles may move a case on from here; any role of the team without it */
  by: optional(Type.Array(Id)),
  /** `3 working days`, `2 weeks` */
  target: optional(Type.String({ pattern: '^\\d+ (working days?|days?|weeks?|months?)$' })),
  /** the case waits for the applicant here: the clock stands still */
  waits: optional(Type.Boolean()),
  outcome: optional(Id),
})
export const Outcome = strict({ id: Id, title: Words, success: Type.Boolean() })

/**
 * A template, sent when a case enters `stage` or when `event` happens. Words in braces are filled: {reference}, {name},
 * {service}, {organisation}, {stage}, {reasons}, {officerWords}, {review}, {due}, {link}, {appointment}, and {answer.QUESTION}.
 */
export const Message = strict({
  id: Id,
  stage: optional(Id),
  event: optional(
    named([
      ...(['submitted', 'moreAsked', 'moreGiven', 'decided', 'paid', 'withdrawn'] as const),
      ...(['appointmentMoved', 'appointmentCancelled', 'appointmentLapsed', 'appointmentAsked'] as const),
      'appointmentReminder',
    ]),
  ),
  by: Type.Array(named(['email', 'text', 'letter']), { minItems: 1 }),
  subject: Words,
  body: Words,
})
