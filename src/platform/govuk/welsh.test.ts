import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { accordion } from './accordion/accordion.ts'
import { characterCount } from './character-count/character-count.ts'
import { dateInput } from './date-input/date-input.ts'
import { errorMessage } from './error-message/error-message.ts'
import { fileUpload } from './file-upload/file-upload.ts'
import { input } from './input/input.ts'

const forms = new Intl.PluralRules('cy').resolvedOptions().pluralCategories

describe('What components say by themselves, in Welsh', () => {
  it('counts with every plural form that Welsh has', () => {
    const markup = String(characterCount({ name: 'more', label: 'Mwy', maxlength: 200, locale: 'cy' }))
    for (const form of forms) assert.match(markup, new RegExp(`data-i18n\\.characters-under-limit\\.${form}="`))
    assert.match(markup, /Gallwch roi hyd at 200 nod/)
  })

  it('gives the scripts their words', () => {
    assert.match(String(accordion({ id: 'a', items: [], locale: 'cy' })), /data-i18n\.show-section="Dangos"/)
    assert.match(String(fileUpload({ name: 'f', label: 'Ffeil', javascript: true, locale: 'cy' })), /Dewis ffeil/)
  })

  it('names the boxes of a date by the last part of their name', () => {
    const items = ['day', 'month', 'year'].map((part) => ({ name: `born.${part}` }))
    const markup = String(dateInput({ id: 'born', items, locale: 'cy' }))
    for (const word of ['Diwrnod', 'Mis', 'Blwyddyn']) assert.match(markup, new RegExp(word))
  })

  it('passes the language of a field to its error', () => {
    assert.match(String(input({ name: 'a', label: 'A', errorMessage: 'Rhowch A', locale: 'cy' })), />Gwall:</)
    assert.match(String(errorMessage({ text: 'x' })), />Error:</)
  })
})
