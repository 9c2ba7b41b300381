import { inLocale, type Locale, type Text } from '#core/text.ts'
import { isObject, type Json } from '../tree/json.ts'
import { expressionWords } from './named.words.ts'
import { labelOf, unhyphened } from './subject.ts'

const tokens = /'[^']*'|"[^"]*"|[A-Za-z_]\w*|\d+(?:\.\d+)?|&&|\|\||[=!<>]=|[-+*/%<>!?:()[\]{},.]/g

/** Every element of the designs that an expression may name, by its id, in the first that has it. */
const namedIn = (designs: readonly Json[], name: string, locale: Locale): string | undefined => {
  for (const design of designs) {
    for (const list of ['parameters', 'rules']) {
      const index = items(design[list]).findIndex(({ id }) => id === name)
      const value = items(design[list])[index]
      if (value) return labelOf({ list, value, number: index + 1 }, locale) ?? anonymous(index + 1, locale)
    }
    const question = questionIn(design, name)
    if (question) return labelOf({ list: 'questions', value: question, number: 1 }, locale)
  }
  return undefined
}
const anonymous = (number: number, locale: Locale): string =>
  locale === 'cy' ? `penderfyniad rhif ${number}` : `decision number ${number}`

const items = (list: unknown): readonly Json[] => (Array.isArray(list) ? list.filter(isObject) : [])

/** A question of a design by its id, also one within a group. */
export const questionIn = (design: Json, id: string): Json | undefined => {
  const asked = items(design.pages).flatMap((page) => items(page.questions))
  return [...asked, ...asked.flatMap((question) => items(question.questions))].find((question) => question.id === id)
}

/** The words of a choice, of whatever question or list of a design. */
export const choiceIn = (designs: readonly Json[], id: string, locale: Locale): string | undefined => {
  for (const design of designs) {
    const asked = items(design.pages).flatMap((page) => items(page.questions))
    const holders = [...asked, ...asked.flatMap((question) => items(question.questions)), ...items(design.lists)]
    const choice = holders.flatMap((holder) => items(holder.options)).find((option) => option.id === id)
    if (choice) return inLocale(choice.label as Text, locale)
  }
  return undefined
}

/** An expression as people read it: labels in place of names, words in place of signs. */
export const sayExpression = (text: string, designs: readonly Json[], locale: Locale): string => {
  const said = (token: string, before: string): string => {
    if (/^['"]/.test(token)) {
      const name = token.slice(1, -1)
      return `‘${choiceIn(designs, name, locale) ?? name}’`
    }
    const word = Object.hasOwn(expressionWords, token) ? expressionWords[token] : undefined
    const named = before === '.' ? undefined : namedIn(designs, token, locale)
    if (named !== undefined) return `‘${named}’`
    if (word) return word[locale]
    if (!/^[A-Za-z_]/.test(token)) return token
    const field = namedIn(designs, token, locale)
    return field === undefined ? unhyphened(token) : `‘${field}’`
  }
  const all = text.match(tokens) ?? []
  const words = all.map((token, i) => said(token, all[i - 1] ?? ''))
  return tidied(words.join(' '))
}

const tidied = (words: string): string =>
  words
    .replaceAll(/ ?\( ?/g, ' (')
    .replaceAll(/\[ /g, '[')
    .replaceAll(/ ([),\]])/g, '$1')
    .replaceAll(/ \. /g, ': ')
    .replaceAll(/\( /g, '(')
    .trim()
