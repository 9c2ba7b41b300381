import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { parse } from 'yaml'
import { normalise } from '#engine/design/normalise.ts'
import { canonical } from '#engine/versions/canonical.ts'
import type { Command } from '../running/command.ts'
import { command as apply } from './apply.ts'
import { command as diff } from './diff.ts'
import { command as merge } from './merge.ts'

const folder = mkdtempSync(join(tmpdir(), 'moothall-merge-'))
after(() => rmSync(folder, { recursive: true }))
const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const run = async (command: Command, ...argv: string[]) => {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await command.run(argv, { out: (text) => void out.push(text), err: (text) => void err.push(text) })
  return { code, out: out.join(''), err: err.join('') }
}

const library = new URL('../../../designs/garden-waste/design.yaml', import.meta.url).pathname
const text = readFileSync(library, 'utf8')
const ours = file('ours.yaml', text.replace('        max: 4\n', '        max: 2\n'))
const dearer = text.replace('{ from: "2027-04-01", value: 5250,', '{ from: "2027-04-01", value: 5500,')
const theirs = file('theirs.yaml', dearer)
const both = file('both.yaml', dearer.replace('        max: 4\n', '        max: 3\n'))

test('diff says what was changed, and apply of its patch gives the other design byte for byte', async () => {
  const said = await run(diff, library, theirs)
  assert.deepEqual(
    [said.code, said.out],
    [0, 'Figure “Price of one bin for the year” from 1 April 2027 goes from £52.50 to £55\n'],
  )
  assert.match(
    (await run(diff, library, theirs, '--locale', 'cy')).out,
    /^Ffigur “Pris un bin am y flwyddyn” o 1 Ebrill 2027 ymlaen: £55 yn lle £52\.50\n$/,
  )
  const json = await run(diff, library, both, '--json')
  const { same, sentences, patch } = JSON.parse(json.out)
  assert.deepEqual([same, sentences.length, patch.changes.length], [false, 2, 2])
  const whole = await run(apply, library, file('diff.json', json.out))
  const alone = await run(apply, library, file('patch.json', JSON.stringify(patch)))
  const wanted = `${canonical(normalise(parse(readFileSync(both, 'utf8'), { version: '1.2', schema: 'core' })))}\n`
  assert.deepEqual([whole.code, whole.out, alone.out], [0, wanted, wanted])
  const unfit = await run(apply, ours, join(folder, 'patch.json'))
  assert.deepEqual([unfit.code, unfit.out], [1, ''])
  assert.match(unfit.err, /^\/pages\/bins\/questions\/binCount\/max: This is not as it was/)
})

test('merge takes what does not conflict, with exit 0 and both sides’ examples', async () => {
  const { code, out } = await run(merge, library, ours, theirs, '--json')
  const { merged, conflicts, taken, problems, examples } = JSON.parse(out)
  assert.deepEqual([code, conflicts, taken], [0, [], { ours: 1, theirs: 1, both: 0 }])
  assert.equal(merged.parameters[0].values.at(-1).value, 5500)
  // the example of four bins, and those of the old price, no longer come out: the merge says so
  const failing = examples.filter(({ ok }: { ok: boolean }) => !ok).map(({ id }: { id: string }) => id)
  assert.ok(failing.includes('firstDayOfNewPrice') && failing.includes('fourBins'), failing.join(' '))
  assert.ok(problems.some(({ code: c }: { code: string }) => c === 'example-fails'))
})

test('merge with a conflict keeps ours, lists it, exits 1, and is settled by a file', async () => {
  const path = '/pages/bins/questions/binCount/max'
  const { code, out } = await run(merge, library, ours, both, '--json')
  const { merged, conflicts } = JSON.parse(out)
  assert.deepEqual([code, conflicts.length, conflicts[0].path, conflicts[0].kind], [1, 1, path, 'both-changed'])
  assert.deepEqual([conflicts[0].base, conflicts[0].ours, conflicts[0].theirs], [4, 2, 3])
  const bins = (design: { pages: { id: string; questions: { max: number }[] }[] }) =>
    design.pages.find(({ id }) => id === 'bins')?.questions[0]?.max
  assert.equal(bins(merged), 2)
  for (const [settled, wanted] of [
    ['theirs', 3],
    ['base', 4],
    [{ value: 1 }, 1],
  ] as const) {
    const settle = file('settle.json', JSON.stringify({ [path]: settled }))
    const done = await run(merge, library, ours, both, '--settle', settle, '--json')
    assert.deepEqual([done.code, bins(JSON.parse(done.out).merged)], [0, wanted])
  }
  const readable = await run(merge, library, ours, both, '--locale', 'cy')
  assert.match(
    readable.out,
    /Newidiodd y ddwy ochr yr un peth yn wahanol\. Ni: Cwestiwn “Sawl bin hoffech chi i ni ei wagio\?”: y rhif uchaf yw 2 yn lle 4\./,
  )
})

test('the first example of how to merge designs comes out as it is written there', async () => {
  const how = new URL('../../../docs/how-to/', import.meta.url).pathname
  const [, wanted] = /```text\n([\s\S]*?)```/.exec(readFileSync(join(how, 'merge-designs.md'), 'utf8')) ?? []
  const applied = await run(apply, library, join(how, 'two-bins.json'))
  assert.equal(applied.code, 0)
  const { code, out } = await run(diff, library, file('two-bins-of-ours.json', applied.out))
  assert.deepEqual([code, out], [0, wanted])
})

test('asked wrongly is exit 2, in words', async () => {
  const strange = file('strange.json', '{"/title/en": "mine"}')
  const nothing = file('nothing.json', '{"/title/en": "theirs"}')
  const wrong: readonly (readonly [Command, ...string[]])[] = [
    [diff, library],
    [diff, library, join(folder, 'nowhere.yaml')],
    [diff, library, theirs, '--locale', 'fr'],
    [apply, library, theirs],
    [apply, library],
    [merge, library, ours],
    [merge, library, ours, theirs, '--settle', strange],
    [merge, library, ours, theirs, '--settle', nothing],
    [merge, library, ours, file('other.yaml', 'id: 1')],
  ]
  for (const [command, ...argv] of wrong) {
    const { code, err } = await run(command, ...argv)
    assert.equal(code, 2, argv.join(' '))
    assert.ok(err.length > 10)
  }
})

test('a settlement or a patch that says nothing is exit 2, with nothing printed and what is wrong named', async () => {
  const path = '/pages/bins/questions/binCount/max'
  for (const [given, said] of [
    [{ [path]: { value: 'abc' } }, /: \/pages\/bins\/questions\/binCount\/max: “abc” is not allowed here/],
    [{ [path]: { value: { en: 'abc' } } }, /binCount\/max: /],
    [{ [path]: 'ours', '/title/en': 'ours' }, /There is no conflict to settle at \/title\/en$/],
    [{ [path]: { value: 1, why: 'so' } }, /is ours, theirs, base or \{"value": …\}/],
    [{ [path]: null }, /is ours, theirs, base or/],
    [[path], /holds no object/],
    [7, /holds no object/],
  ] as const) {
    const settle = file('wrong.json', JSON.stringify(given))
    const { code, out, err } = await run(merge, library, ours, both, '--settle', settle)
    assert.deepEqual([code, out], [2, ''], JSON.stringify(given))
    assert.match(err.trim().replaceAll('\n', ' '), said)
  }
  const none = { from: 'x', to: 'y', changes: [], orders: {} }
  const max = { kind: 'set', at: path, from: 4, to: 5 }
  for (const [given, said] of [
    [7, /holds no patch/],
    [{ ...none, changes: 5 }, /holds no patch/],
    [{ changes: [], orders: {} }, /from is the hash of a design/],
    [{ ...none, orders: { '/pages': 5 } }, /orders\/pages: an order is the ids of a list/],
    [{ ...none, changes: [null] }, /changes\/0: it is no object/],
    [{ ...none, changes: [max, { ...max, kind: 'swap' }] }, /changes\/1: its kind is set, add, remove, move/],
    [{ ...none, changes: [{ ...max, at: 'pages' }] }, /changes\/0: its at is an address/],
    [{ ...none, changes: [{ kind: 'set', at: path }] }, /it sets nothing/],
    [{ ...none, changes: [{ kind: 'set', at: '/pages/bins', to: null }] }, /added, removed or moved, not set/],
    [{ ...none, changes: [{ kind: 'add', at: '/pages/bins', value: null }] }, /not the item of that id/],
    [{ ...none, changes: [{ kind: 'add', at: path, value: 4 }] }, /only an item of a list is added/],
    [{ ...none, changes: [{ kind: 'remove', at: '/title' }] }, /only an item of a list is removed/],
    [{ ...none, changes: [{ kind: 'move', at: '/pages/bins', to: '/stages' }] }, /no list that it can stand in/],
  ] as const) {
    const { code, out, err } = await run(apply, library, file('wrong-patch.json', JSON.stringify(given)))
    assert.deepEqual([code, out], [2, ''], JSON.stringify(given))
    assert.match(err.trim(), said)
  }
  const typed = await run(
    apply,
    library,
    file('typed.json', JSON.stringify({ ...none, changes: [{ ...max, to: 'x' }] })),
  )
  assert.deepEqual([typed.code, typed.out], [1, ''])
  assert.match(typed.err, /binCount|\/max: must be/)
})
