import { type Static, Type } from 'typebox'
import {
  Category,
  Cel,
  ChoiceList,
  Content,
  Id,
  IsoDate,
  Message,
  named,
  Outcome,
  optional,
  Rule,
  Section,
  Stage,
  strict,
  Words,
} from './elements.ts'
import { Parameter, Replacement } from './parameter.ts'
import { Check, Question } from './question.ts'

/** A page of the journey, in order. `end` makes it terminal. `checks` read all its answers. */
export const Page = strict({
  id: Id,
  title: Words,
  section: optional(Id),
  when: optional(Cel),
  content: optional(Type.Array(Content)),
  questions: optional(Type.Array(Question)),
  checks: optional(Type.Array(Check)),
  end: optional(Type.Union([Type.Literal('not-eligible'), Type.Literal('elsewhere')])),
})
export type Page = Static<typeof Page>

const Sharing = strict({
  id: Id,
  purpose: Type.String({ minLength: 1 }),
  with: Id,
  categories: Type.Array(Category, { minItems: 1 }),
  when: optional(Cel),
  because: optional(Words),
})
const Counted = strict({ id: Id, title: optional(Words), value: Cel })
const Measure = strict({
  id: Id,
  title: Words,
  counts: named(['people', 'things', 'money', 'organisations']),
  value: Type.String(),
})
/** What one transaction costs: pence by channel, and pence for each minute of staff time. */
const Costs = strict({
  channels: Type.Record(
    Type.Union([Type.Literal('web'), Type.Literal('phone'), Type.Literal('desk'), Type.Literal('paper')]),
    Type.Integer({ minimum: 0 }),
  ),
  staffMinute: Type.Integer({ minimum: 0 }),
  source: Words,
})
const Retention = strict({
  keep: Type.String({ pattern: '^\\d+ (days?|months?|years?)$' }),
  after: Type.Union([Type.Literal('closed'), Type.Literal('submitted')]),
  basis: named(['contract', 'legal-obligation', 'public-task', 'vital-interests', 'consent']),
  because: optional(Words),
})
/** One run of the design that must come out as it says. `expect` may name any rule, `pages`, `stage`, `problems`. */
export const Example = strict({
  id: Id,
  title: Words,
  asOf: IsoDate,
  organisation: optional(Id),
  parameters: optional(Type.Record(Type.String(), Type.Unknown())),
  answers: Type.Record(Type.String(), Type.Unknown()),
  expect: Type.Record(Type.String(), Type.Unknown()),
})
const About = strict({
  summary: optional(Words),
  need: optional(Type.Array(strict({ id: Id, text: Words }))),
  time: optional(Words),
  cost: optional(Words),
  /** words people search for */
  synonyms: optional(Type.Array(strict({ id: Id, text: Words }))),
})
/** From which day to which, both included, it can be answered. What came on paper by then is keyed in for some days more. */
const Window = strict({
  opens: optional(IsoDate),
  closes: optional(IsoDate),
  paper: optional(Type.String({ pattern: '^\\d+ (days?|months?|years?)$' })),
})
export type Window = Static<typeof Window>
/** What is going on from a day until the next phase begins: listening, deciding, answering. */
const Phase = strict({ id: Id, title: Words, begins: IsoDate, text: optional(Words) })
export type Phase = Static<typeof Phase>
/** How to ask for the decision to be looked at again. */
const Review = strict({ text: Words, within: Type.String({ pattern: '^\\d+ (days?|weeks?|months?)$' }) })

/** A service design: one document from which form, casework, fee, sharing, letters and statistics are made. */
export const Design = strict({
  id: Id,
  title: Words,
  kind: Type.String({ minLength: 1 }),
  respondent: named(['anyone', 'resident', 'organisation', 'staff']),
  lgsl: optional(Type.Integer({ minimum: 1 })),
  modelledOn: optional(Type.Array(strict({ id: Id, title: Type.String(), url: Type.String() }))),
  confidence: named(['none', 'low', 'medium', 'high']),
  signIn: named(['none', 'low', 'medium']),
  /** true where whoever applies does so for somebody else: what they tell is of that person */
  onBehalf: optional(Cel),
  /** no home item, no notice, reached by reference and code only */
  quiet: optional(Type.Boolean()),
  /** opened only by the keys of named people */
  restricted: optional(Type.Boolean()),
  about: optional(About),
  window: optional(Window),
  phases: optional(Type.Array(Phase)),
  parameters: optional(Type.Array(Parameter)),
  replacements: optional(Type.Array(Replacement)),
  lists: optional(Type.Array(ChoiceList)),
  sections: optional(Type.Array(Section)),
  pages: Type.Array(Page, { minItems: 1 }),
  rules: optional(Type.Array(Rule)),
  stages: Type.Array(Stage, { minItems: 1 }),
  outcomes: optional(Type.Array(Outcome)),
  messages: optional(Type.Array(Message)),
  review: optional(Review),
  declaration: optional(Words),
  sharing: optional(Type.Array(Sharing)),
  counted: optional(Type.Array(Counted)),
  measures: optional(Type.Array(Measure)),
  costs: optional(Costs),
  retention: optional(Retention),
  examples: optional(Type.Array(Example)),
})
export type Design = Static<typeof Design>
