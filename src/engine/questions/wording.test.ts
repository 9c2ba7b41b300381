import assert from 'node:assert/strict'
import { test } from 'node:test'
import { question } from '../../../test/questions/read-table.ts'
import { enter, must, select, selectYes } from './wording.ts'

const number = { en: 'must be a number', cy: 'fod yn rhif' }

test('English labels become part of the Design System’s sentences', () => {
  const rows = [
    ['Date of birth', 'Enter date of birth', 'Date of birth must be a number'],
    ['What is your date of birth?', 'Enter your date of birth', 'Your date of birth must be a number'],
    ['What’s the address?', 'Enter the address', 'The address must be a number'],
    ['How many bins do you need?', 'Enter how many bins you need', 'How many bins you need must be a number'],
    [
      'How many people live with you?',
      'Enter how many people live with you',
      'How many people live with you must be a number',
    ],
    ['What do you do?', 'Enter what you do', 'What you do must be a number'],
    ['What can we do?', 'Enter what we can do', 'What we can do must be a number'],
    ['How much is your rent?', 'Enter how much your rent is', 'Your rent must be a number'],
    ['How old is the child?', 'Enter how old the child is', 'How old the child is must be a number'],
    ['Type of bin', 'Enter type of bin', 'Type of bin must be a number'],
    ['If other, what?', 'Enter an answer to ‘If other, what?’', 'Your answer to ‘If other, what?’ must be a number'],
    [
      'What impact will the work have?',
      'Enter an answer to ‘What impact will the work have?’',
      'Your answer to ‘What impact will the work have?’ must be a number',
    ],
    ['NHS number', 'Enter NHS number', 'NHS number must be a number'],
    ['Council Tax reference', 'Enter Council Tax reference', 'Council Tax reference must be a number'],
    [
      'When did it happen?',
      'Enter an answer to ‘When did it happen?’',
      'Your answer to ‘When did it happen?’ must be a number',
    ],
    [
      'Where is the lamp?',
      'Enter an answer to ‘Where is the lamp?’',
      'Your answer to ‘Where is the lamp?’ must be a number',
    ],
    [
      'Tell us about the problem',
      'Tell us about the problem',
      'Your answer to ‘Tell us about the problem’ must be a number',
    ],
  ]
  for (const [label = '', missing, wrong] of rows) {
    assert.equal(enter(question('text', label)).en, missing)
    assert.equal(must(question('text', label), number).en, wrong)
  }
})

test('Welsh labels take the soft mutation after Rhowch and i, and contract with eich and y', () => {
  const rows = [
    ['Dyddiad geni', 'Rhowch ddyddiad geni', 'Rhaid i ddyddiad geni fod yn rhif'],
    ['Beth yw eich dyddiad geni?', 'Rhowch eich dyddiad geni', 'Rhaid i’ch dyddiad geni fod yn rhif'],
    ['Beth yw’r cyfeiriad?', 'Rhowch y cyfeiriad', 'Rhaid i’r cyfeiriad fod yn rhif'],
    ['Cod post', 'Rhowch god post', 'Rhaid i god post fod yn rhif'],
    ['Rhif ffôn', 'Rhowch rif ffôn', 'Rhaid i rif ffôn fod yn rhif'],
    ['Faint yw eich rhent?', 'Rhowch faint yw eich rhent', 'Rhaid i’ch rhent fod yn rhif'],
    ['Gwlad', 'Rhowch wlad', 'Rhaid i wlad fod yn rhif'],
    ['Llofnod', 'Rhowch lofnod', 'Rhaid i lofnod fod yn rhif'],
    ['Enw', 'Rhowch enw', 'Rhaid i enw fod yn rhif'],
    ['Cyfeirnod Treth Gyngor', 'Rhowch gyfeirnod Treth Gyngor', 'Rhaid i gyfeirnod Treth Gyngor fod yn rhif'],
    [
      'Faint o finiau sydd eu hangen?',
      'Rhowch faint o finiau sydd eu hangen',
      'Rhaid i’ch ateb i ‘Faint o finiau sydd eu hangen?’ fod yn rhif',
    ],
  ]
  for (const [cy = '', missing, wrong] of rows) {
    const q = question('text', { en: 'English', cy })
    assert.equal(enter(q).cy, missing)
    assert.equal(must(q, number).cy, wrong)
  }
})

test('yes or no is asked as if, in both languages', () => {
  const q = question('yesNo', { en: 'Have you moved?', cy: 'Allwch chi ddod?' })
  assert.deepEqual(selectYes(q), { en: 'Select yes if you have moved', cy: 'Dewiswch ‘Ie’ os gallwch chi ddod' })
  assert.deepEqual(select(question('oneOf', { en: 'Do you own or rent?', cy: 'Ydych chi’n berchen neu’n rhentu?' })), {
    en: 'Select if you own or rent',
    cy: 'Dewiswch a ydych chi’n berchen neu’n rhentu',
  })
})

test('a design’s own words for a missing answer come first, language by language', () => {
  const q = question('text', { en: 'Name', cy: 'Enw' }, { missing: { en: 'Enter how we should call you' } })
  assert.deepEqual(enter(q), { en: 'Enter how we should call you', cy: 'Rhowch enw' })
})

test('a label that has no Welsh is quoted in a Welsh sentence', () => {
  assert.equal(enter(question('text', 'Street')).cy, 'Rhowch ateb i ‘Street’')
})
