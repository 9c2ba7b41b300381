import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Question } from '#engine/design/question.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import { readQuestion } from '#engine/questions/read-question.ts'
import { everyType } from '../../../../test/questions/every-type.ts'
import { formOf } from '../../../../test/questions/form-of.ts'
import { attribute, type Parsed, parsed, textIn } from '../../../../test/questions/parsed-form.ts'
import { asOf } from '../../../../test/questions/read-table.ts'
import { questionView } from './question.view.ts'
import type { QuestionContext } from './question-context.ts'

const times = {
  days: [{ on: '2026-05-12', slots: [{ slot: 'b2', on: '2026-05-12', from: '09:00', to: '10:00' }] }],
  later: '2026-05-18',
  earlier: true,
}
const shown = (question: Question, context: Partial<QuestionContext> = {}): Parsed =>
  parsed(questionView(question, { problems: [], locale: 'en', name: 'it', times, ...context }))

const again = (question: Question, form: Form, locale: 'en' | 'cy' = 'en') => {
  const { problems } = readQuestion(question, form, { asOf })
  return { problems, page: shown(question, { form, problems, locale }) }
}

const assertSound = (page: Parsed, what: string): void => {
  const ids = page.elements.map((one) => attribute(one, 'id')).filter((id) => id !== undefined)
  assert.equal(new Set(ids).size, ids.length, `${what}: an id twice in ${ids}`)
  for (const element of page.elements) {
    const named = [...(attribute(element, 'aria-describedby')?.split(' ') ?? []), attribute(element, 'for')]
    for (const id of named.filter((one) => one !== undefined))
      assert.equal(page.byId(id).length, 1, `${what}: ${element.tagName} names ${id}`)
  }
}

const controls = (page: Parsed) => page.elements.filter((one) => /^(input|select|textarea)$/.test(one.tagName))

test('every control that the engine reads is on the page under its name, and has a label', () => {
  for (const { question } of everyType) {
    const page = shown(question)
    assertSound(page, question.type)
    const names = new Set(controls(page).map((one) => attribute(one, 'name')))
    for (const name of kindOf(question.type).controls(question, 'it'))
      assert.ok(names.has(name), `${question.type}: ${name}`)
    for (const control of controls(page).filter((one) => attribute(one, 'type') !== 'hidden')) {
      const id = attribute(control, 'id')
      assert.ok(
        page.elements.some((one) => one.tagName === 'label' && attribute(one, 'for') === id),
        `${question.type}: ${id}`,
      )
    }
  }
})

test('a page written from a stored answer sends that answer back', () => {
  for (const { question, takes } of everyType.filter((one) => one.question.type !== 'file'))
    for (const value of takes) {
      const { sends } = shown(question, { value, areaOptions: [{ value: 'barchester', text: 'Barchester' }] })
      assert.deepEqual(
        readQuestion(question, sends, { asOf }),
        { value, problems: [] },
        `${question.type} ${JSON.stringify(sends)}`,
      )
    }
})

test('the error summary’s link reaches the control that is wrong, and its words stand there too', () => {
  for (const { question, refuses } of everyType)
    for (const value of [undefined, ...refuses]) {
      const { problems, page } = again(question, formOf(question, value))
      assertSound(page, question.type)
      for (const { field, message } of problems) {
        const [target] = page.byId(field)
        assert.ok(target, `${question.type}: nothing has the id ${field}`)
        if (question.type !== 'group' || field.includes('.')) assert.match(target.tagName, /^(input|select|textarea)$/)
        assert.ok(
          page.elements.some((one) => textIn(one).includes(message.en ?? '?')),
          `${question.type}: ${message.en}`,
        )
      }
    }
})

test('what was typed wrongly is shown again as it was typed', () => {
  const typed = ' 1e400 <b>"&\' '
  for (const { question } of everyType) {
    if (['yesNo', 'oneOf', 'anyOf', 'reference', 'declaration', 'file', 'group', 'slot'].includes(question.type))
      continue
    const names = kindOf(question.type).controls(question, 'it')
    const form = Object.fromEntries(names.map((name) => [name, typed]))
    const { sends } = again(question, form).page
    for (const name of names) assert.equal(sends[name]?.[0]?.trim(), typed.trim(), `${question.type} ${name}`)
  }
})

test('nothing of a design or an answer becomes markup', () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
  const words = { en: evil, cy: evil }
  for (const { question } of everyType) {
    const hostile: Question = {
      ...question,
      label: words,
      hint: words,
      prefix: words,
      suffix: words,
      statement: words,
      itemTitle: words,
      autocomplete: evil,
      options: (question.options ?? []).map((option) => ({ ...option, id: evil, label: words, hint: words })),
    }
    const value = [{ id: evil, name: evil, size: 1, type: evil, sha256: evil }]
    const problems = [{ field: 'it', code: evil, message: words }]
    const pages = [
      shown(hostile, { problems, value: question.type === 'file' ? value : evil, asHeading: true }),
      shown(hostile, {
        problems,
        form: Object.fromEntries(
          kindOf(question.type)
            .controls(question, 'it')
            .map((name) => [name, evil]),
        ),
      }),
    ]
    for (const page of pages)
      assert.deepEqual(
        page.elements.filter(({ tagName }) => tagName === 'script' || tagName === 'img'),
        [],
        question.type,
      )
  }
})

test('an optional question says so in both languages, and one question on a page is its heading', () => {
  for (const { question } of everyType) {
    const texts = (locale: 'en' | 'cy') => shown({ ...question, optional: true }, { locale }).elements.map(textIn)
    assert.ok(
      texts('en').some((text) => text.endsWith('(optional)')),
      question.type,
    )
    assert.ok(
      texts('cy').some((text) => text.endsWith('(dewisol)')),
      question.type,
    )
    const headings = shown(question, { asHeading: true }).elements.filter(({ tagName }) => tagName === 'h1')
    assert.deepEqual(headings.map(textIn), [
      question.type === 'name' && headings[0] ? textIn(headings[0]) : labelOf(question),
    ])
  }
})
const labelOf = ({ label }: Question): string => (typeof label === 'string' ? label : (label.en ?? ''))

test('only the boxes of a date that are wrong are marked', () => {
  const question: Question = { id: 'it', type: 'date', label: 'Date of birth' }
  const marked = (form: Form) =>
    controls(again(question, form).page)
      .filter((one) => attribute(one, 'class')?.includes('govuk-input--error'))
      .map((one) => attribute(one, 'name'))
  assert.deepEqual(marked({ 'it.day': '1' }), ['it.month', 'it.year'])
  assert.deepEqual(marked({ 'it.day': '1', 'it.month': '2', 'it.year': '50' }), ['it.year'])
  assert.deepEqual(marked({ 'it.day': '31', 'it.month': '2', 'it.year': '1950' }), ['it.day', 'it.month', 'it.year'])
})

test('a browser is told what a box is for, but not where it is about somebody else', () => {
  const email: Question = { id: 'it', type: 'email', label: 'Email' }
  const purpose = (question: Question, name: string) =>
    attribute(shown(question, { name }).byId(name)[0], 'autocomplete')
  assert.equal(purpose(email, 'it'), 'email')
  assert.equal(purpose(email, 'children[0].it'), undefined)
  assert.equal(purpose({ ...email, autocomplete: 'off' }, 'it'), 'off')
})

test('an address asks for the council only where nobody else can tell', () => {
  const question: Question = { id: 'it', type: 'address', label: 'Address' }
  const value = { line1: '1', postcode: 'BA1 1AA', areas: ['barchester'] }
  assert.equal(shown(question).byId('it.areas').length, 0)
  const areaOptions = [{ value: 'barchester', text: 'Barchester City Council' }]
  assert.deepEqual(shown(question, { areaOptions, value }).sends['it.areas'], ['barchester'])
})
