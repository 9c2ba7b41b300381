import type { ModelQuestion } from './model.ts'
import type { Tape } from './tape.ts'

/** What a generated question of a type is: its properties in the design, answers that fit, and answers that do not. */
const sorts = {
  yesNo: { kind: 'bool', right: [true, false], wrong: ['yes', 1], otherwise: [true], more: {} },
  number: {
    kind: 'int',
    right: [0, 1, 2, 3, 7, 12],
    wrong: [-1, 13, 1.5, '3'],
    otherwise: [2],
    more: { min: 0, max: 12 },
  },
  oneOf: {
    kind: 'string',
    right: ['rent', 'own', 'other'],
    wrong: ['castle', 5],
    otherwise: ['own'],
    more: { options: [option('rent'), option('own'), option('other')] },
  },
  money: {
    kind: 'int',
    right: [0, 1, 250, 999],
    wrong: [-5, 2.5, 'ten'],
    otherwise: [250],
    more: { min: 0, max: 1000 },
  },
  date: {
    kind: 'day',
    right: ['1950-04-01', '2000-02-29', '2008-05-01', '2008-05-02', '2026-05-01'],
    wrong: ['2026-02-30', 'soon', 12],
    otherwise: ['1990-01-01'],
    more: {},
  },
  anyOf: {
    kind: 'list',
    right: [['cat'], ['cat', 'dog'], ['dog']],
    wrong: [['lion'], 'cat'],
    otherwise: [['dog']],
    more: { options: [option('cat'), option('dog'), option('fish')] },
  },
  decimal: {
    kind: 'double',
    right: [0, 1.5, 2, 2.25],
    wrong: ['1.5', 99],
    otherwise: [1.5],
    more: { decimals: 2, max: 10 },
  },
  text: {
    kind: 'string',
    right: ['blue', 'red'],
    wrong: ['far too long a colour', 3],
    otherwise: ['red'],
    more: { maxLength: 10 },
  },
  email: { kind: 'string', right: ['a@example.org'], wrong: ['nobody'], otherwise: ['b@example.org'], more: {} },
} as const
function option(id: string) {
  return { id, label: { en: `Choice ${id}`, cy: `Dewis ${id}` } }
}
const simple = Object.keys(sorts) as [keyof typeof sorts, ...(keyof typeof sorts)[]]

/** A question with this id. `inGroup`: of a group, so it is not a group itself. */
export function makeQuestion(tape: Tape, id: string, inGroup = false): ModelQuestion {
  if (!inGroup && tape.often(15)) return makeGroup(tape, id)
  const type = tape.one(simple)
  const sort = sorts[type]
  const optional = tape.often(30)
  return {
    id,
    type: type === 'decimal' ? 'number' : type,
    kind: sort.kind,
    optional,
    right: sort.right,
    wrong: sort.wrong,
    more: { ...sort.more, category: 'service' },
    ...(tape.often(25) ? { otherwise: sort.otherwise[0] } : {}),
  }
}

function makeGroup(tape: Tape, id: string): ModelQuestion {
  const fields = Array.from({ length: 1 + tape.upTo(3) }, (_, i) => makeQuestion(tape, `${id}f${i}`, true))
  const repeats = tape.often(60)
  return {
    id,
    type: 'group',
    kind: repeats ? 'group' : 'object',
    optional: false,
    right: [],
    wrong: [],
    more: { category: 'household', repeat: repeats ? { min: 0, max: 3 } : 'no' },
    fields,
    ...(repeats ? { repeat: { min: 0, max: 3 } } : {}),
  }
}
