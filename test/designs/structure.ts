import type { Design } from '../../src/engine/design/design.ts'
import type { Question } from '../../src/engine/design/question.ts'

/** How often each structural feature occurs. A feature holds kinds, types and counts; never an id, a word or a figure. */
export type Features = ReadonlyMap<string, number>
/** The features of a design, by the part of it that they are of. */
export type Structure = Readonly<Record<'pages' | 'questions' | 'rules' | 'stages' | 'frame', Features>>

const counted = (features: readonly string[]): Features => {
  const counts = new Map<string, number>()
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return counts
}

const few = (n: number): string => (n > 6 ? 'many' : String(n))
const questionsOf = (design: Design): readonly Question[] => design.pages.flatMap(({ questions = [] }) => questions)

const limits = [
  'min',
  'max',
  'earliest',
  'latest',
  'pattern',
  'maxWords',
  'otherwise',
  'fact',
  'checks',
  'list',
] as const

const questionFeatures = (question: Question, within = ''): readonly string[] => {
  const { type, category = 'service', optional, options } = question
  const flags = [
    optional ? 'optional' : 'required',
    options ? `${few(options.length)} options` : '',
    ...limits.filter((limit) => question[limit] !== undefined),
  ].join(' ')
  return [
    `${within}${type}`,
    `${within}${type} ${category}`,
    `${within}${type} ${category} ${flags}`,
    ...(question.questions ?? []).flatMap((child) => questionFeatures(child as Question, 'in a group: ')),
  ]
}

const pageKind = ({ end, when, questions = [] }: Design['pages'][number]): string =>
  `${end ?? 'asks'}${when ? ' sometimes' : ''} ${few(questions.length)}`

const pageFeatures = ({ pages, sections = [] }: Design): readonly string[] =>
  pages.flatMap((page, i) => {
    const next = pages[i + 1]
    const types = (page.questions ?? []).map(({ type }) => type).toSorted()
    return [
      pageKind(page),
      `${pageKind(page)}: ${types.join(' ')}`,
      `${pageKind(page)}, then ${next ? pageKind(next) : 'nothing'}`,
      `says ${(page.content ?? []).map(({ type }) => type).join(' ') || 'nothing'}`,
      ...(page.section !== undefined && page.section !== pages[i - 1]?.section
        ? [`section of ${sections.length}`]
        : []),
    ]
  })

const tokens = /'[^']*'|\d+(?:\.\d+)?|[A-Za-z_]\w*|&&|\|\||[<>=!]=|\S/g
const functionsOfCel = ['in', 'size', 'exists', 'all', 'filter', 'map', 'day', 'age', 'days', 'months', 'workingDays']
const more = [
  'addDays',
  'addMonths',
  'addYears',
  'addWorkingDays',
  'portion',
  'band',
  'sum',
  'least',
  'most',
  'double',
  'int',
]
const known = new Set([...functionsOfCel, ...more, 'true', 'false', 'asOf', 'organisation', 'areas'])

/** Names of a design by what they stand for: an answer's type, a parameter's, `rule`. */
const kindsOf = (design: Design): ReadonlyMap<string, string> => {
  const answers = questionsOf(design).flatMap((question) => [question, ...((question.questions ?? []) as Question[])])
  return new Map([
    ...answers.map(({ id, type }) => [id, type] as const),
    ...(design.parameters ?? []).map(({ id, type, of }) => [id, `${type} of ${of ?? 'one'}`] as const),
    ...(design.rules ?? []).map(({ id }) => [id, ['eligible', 'fee'].includes(id) ? id : 'rule'] as const),
  ])
}

const shapeOf = (expression: string, kinds: ReadonlyMap<string, string>): readonly string[] =>
  (expression.match(tokens) ?? []).map((token) => {
    if (token.startsWith("'")) return 'text'
    if (/^\d/.test(token)) return 'number'
    if (!/^\w/.test(token) || known.has(token)) return token
    return kinds.get(token) ?? 'each'
  })

const ruleFeatures = (design: Design): readonly string[] => {
  const kinds = kindsOf(design)
  const rows = (design.rules ?? []).flatMap(({ id, decide }) => [
    `${kinds.get(id)} of ${few(decide.length)} rows`,
    ...decide.flatMap(({ when = 'true', then }) => {
      const [condition, value] = [shapeOf(when, kinds), shapeOf(then, kinds)]
      return [`if ${condition.join(' ')}`, `${condition.join(' ')} gives ${value.join(' ')}`, ...condition, ...value]
    }),
  ])
  const pages = design.pages.flatMap(({ when }) => (when ? [`page if ${shapeOf(when, kinds).join(' ')}`] : []))
  return [...rows, ...pages]
}

const stageFeatures = ({ stages, outcomes = [] }: Design): readonly string[] => {
  const role = (id: string): string => {
    const stage = stages.find((one) => one.id === id)
    if (stage?.outcome === undefined) return stage?.waits ? 'waits' : stages[0]?.id === id ? 'begins' : 'works'
    return outcomes.find((outcome) => outcome.id === stage.outcome)?.success ? 'ends well' : 'ends badly'
  }
  return stages.flatMap(({ id, next = [], target, by }) => [
    role(id),
    `${role(id)} within ${target ?? 'no time'}${by ? ' by some' : ''}`,
    `${role(id)}, ${few(next.length)} ways on`,
    ...next.map((to) => `${role(id)} → ${role(to)}`),
  ])
}

const frameFeatures = (design: Design): readonly string[] => [
  `${design.kind} by ${design.respondent}, sign-in ${design.signIn}, confidence ${design.confidence}`,
  ...(design.restricted ? ['restricted'] : []),
  ...(design.declaration ? ['declaration'] : []),
  ...(design.parameters ?? []).flatMap(({ type, of, values }) => [
    `parameter ${type} of ${of ?? 'one'}`,
    `parameter ${type} of ${of ?? 'one'}, ${few(values.length)} values`,
  ]),
  ...(design.lists ?? []).map(({ options }) => `list of ${few(options.length)}`),
  ...(design.messages ?? []).flatMap(({ event, by }) => [
    `on ${event ?? 'a stage'}`,
    `on ${event ?? 'a stage'} by ${by}`,
  ]),
  ...(design.sharing ?? []).map(({ categories }) => `shares ${categories}`),
  ...(design.measures ?? []).map(({ counts }) => `measures ${counts}`),
  `kept ${design.retention?.keep} on ${design.retention?.basis}`,
]

/** The structure of a design: what a copy of it with other names, words and figures would share. */
export const structureOf = (design: Design): Structure => ({
  pages: counted(pageFeatures(design)),
  questions: counted(questionsOf(design).flatMap((question) => questionFeatures(question))),
  rules: counted(ruleFeatures(design)),
  stages: counted(stageFeatures(design)),
  frame: counted(frameFeatures(design)),
})
