import type { Question } from '../../src/engine/design/question.ts'

const options = [
  { id: 'one', label: { en: 'First', cy: 'Cyntaf' } },
  { id: 'two', label: { en: 'Second', cy: 'Ail' } },
  { id: 'none', label: { en: 'None', cy: 'Dim un' }, exclusive: true },
]
const label = { en: 'Number of the house', cy: 'Rhif y tŷ' }
const file = { id: 'f1', name: 'a.pdf', size: 1000, type: 'application/pdf', sha256: '00ff' }

/** A question of a type with limits, values that it must take and values that it must refuse. */
export interface Case {
  readonly question: Question
  readonly takes: readonly unknown[]
  readonly refuses: readonly unknown[]
}
const of = (
  type: Question['type'],
  more: Partial<Question>,
  takes: readonly unknown[],
  refuses: readonly unknown[],
): Case => ({
  question: { id: 'it', type, label, ...more },
  takes,
  refuses,
})

const child = { id: 'age', type: 'number' as const, label, min: 0, max: 17 }
const children = { questions: [child, { id: 'name', type: 'text' as const, label, optional: true }] }

/** Every type of question once at least, each with limits where it can have them. */
export const everyType: readonly Case[] = [
  of('text', { minLength: 2, maxLength: 5 }, ['abc', 'Siân'], ['a', 'abcdef']),
  of('longText', { maxWords: 3, maxLength: 30 }, ['one\ntwo'], ['one two three four']),
  of('number', { min: 1, max: 4 }, [1, 4], [0, 5, 1.5]),
  of('number', { decimals: 2, min: -1 }, [0.25, 1250.5, -1], [-2, 0.125]),
  of('money', { min: 100, max: 500000 }, [100, 125050, 500000], [99, 500001, 150.5]),
  of(
    'date',
    { earliest: '2000-02-29', latest: 'today' },
    ['2000-02-29', '2026-05-01'],
    ['2000-02-28', '2026-05-02', '2001-02-29'],
  ),
  of('month', { earliest: '2026-01-01', latest: '2026-12-31' }, ['2026-01', '2026-12'], ['2025-12', '2026-13']),
  of('time', {}, ['00:00', '09:05', '12:00', '23:59'], ['24:00', '9:00']),
  of('yesNo', {}, [true, false], ['yes', 1]),
  of('oneOf', { options }, ['one', 'two'], ['three', 1]),
  of('reference', { options }, ['one'], ['three']),
  of('anyOf', { options, maxChosen: 1 }, [['one'], ['none']], [['one', 'two'], ['one', 'none'], ['x']]),
  of('email', {}, ['name@example.com'], ['name', 'name@']),
  of('phone', {}, ['01632 960 001'], ['12']),
  of('url', {}, ['https://www.example.com/a?b=1'], ['javascript:alert(1)']),
  of('name', {}, [{ first: 'A', last: 'B' }], [{ first: 'A' }, 'A B']),
  of('name', { label: { en: 'Full name', cy: 'Enw llawn' } }, [{ full: 'A B' }], [{}]),
  of(
    'address',
    {},
    [{ line1: '1', postcode: 'BA1 1AA', areas: ['barchester'] }],
    [{ line1: '1' }, { postcode: 'BA1 1AA' }],
  ),
  of('postcode', {}, ['BA1 1AA'], ['BA1']),
  of('nationalInsurance', {}, ['AB123456C'], ['QQ123456C']),
  of('nhsNumber', {}, ['9434765919'], ['9434765918']),
  of(
    'file',
    { accept: ['pdf'], maxSize: 1000 },
    [[file]],
    [[{ ...file, size: 1001 }], [{ ...file, type: 'text/html' }], [file, file]],
  ),
  of(
    'place',
    {},
    [{ words: 'By the bridge' }, { latitude: 51.5, longitude: -2 }],
    [{ latitude: 91, longitude: 0 }, {}],
  ),
  of(
    'slot',
    { diary: 'bulky-waste' },
    [{ slot: 'a1', on: '2026-05-11', from: '07:00', to: '12:00' }],
    [
      { slot: 'a1', on: '2026-02-30', from: '07:00', to: '12:00' },
      { slot: 'a1', on: '2026-05-11', from: '7:00', to: '12:00' },
      { slot: 'a 1', on: '2026-05-11', from: '07:00', to: '12:00' },
      { on: '2026-05-11', from: '07:00', to: '12:00' },
      '2026-05-11',
    ],
  ),
  of('declaration', {}, [true], [false]),
  of(
    'group',
    { ...children, repeat: { min: 1, max: 2 } },
    [
      [{ age: 3, name: null }],
      [
        { age: 3, name: 'A' },
        { age: 0, name: null },
      ],
    ],
    [[], [{ age: 18 }]],
  ),
  of('group', { ...children, repeat: 'no' }, [{ age: 3, name: 'A' }], [{ age: -1 }]),
]
