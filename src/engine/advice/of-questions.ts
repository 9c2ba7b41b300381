import { inLocale } from '#core/text.ts'
import type { Design } from '../design/design.ts'
import type { Question } from '../design/question.ts'
import { textOf } from '../questions/words-of.ts'
import { type Address, under } from '../variation/tree/address.ts'
import type { Finding } from './finding.ts'

/** From how many questions on a page has many. */
const many = 6

const choosing: readonly Question['type'][] = ['yesNo', 'oneOf', 'anyOf']
const asksOtherwise = /^(?:select|choose|tick|pick|tell|say|confirm|enter|add|give|upload|please)\b/i
const none = /^none(?: of (?:these|the above|them)\b.*)?$/i

const label = (question: { readonly label: Question['label'] }): string => inLocale(textOf(question.label), 'en')

const optionAdvice = (design: Design, question: Question, at: Address): readonly Finding[] => {
  const options = question.options ?? design.lists?.find(({ id }) => id === question.list)?.options ?? []
  const place = options.findIndex((option) => option.exclusive || none.test(label(option)))
  const option = options[place]
  if (!option || question.type === 'yesNo') return []
  const found: Finding[] = []
  if (place < options.length - 1) found.push({ rule: 'none-not-last', at, quote: label(option) })
  if (question.type === 'anyOf' && !option.exclusive) found.push({ rule: 'none-with-others', at, quote: label(option) })
  return found
}

const hintAdvice = (question: Question, at: Address): readonly Finding[] => {
  if (question.hint) return []
  if (question.type === 'date') return [{ rule: 'missing-date-hint', at, quote: label(question) }]
  const numbers = ['nationalInsurance', 'nhsNumber'].includes(question.type)
  return numbers || question.pattern ? [{ rule: 'missing-hint', at, quote: label(question) }] : []
}

const ofQuestion = (design: Design, question: Question, at: Address): readonly Finding[] => {
  const words = label(question).trim()
  const isAsked = !choosing.includes(question.type) || /\?\W*$/.test(words) || asksOtherwise.test(words)
  return [
    ...(isAsked || words === '' ? [] : [{ rule: 'not-a-question' as const, at, quote: words }]),
    ...hintAdvice(question, at),
    ...optionAdvice(design, question, at),
    ...(question.questions ?? []).flatMap((child) =>
      ofQuestion(design, child as Question, under(under(at, 'questions'), child.id)),
    ),
  ]
}

/** What the questions of a design and its pages say by how they are made. */
export const adviceOfQuestions = (design: Design): readonly Finding[] =>
  design.pages.flatMap((page) => {
    const at = under('/pages', page.id)
    const questions = page.questions ?? []
    const count = questions.length
    return [
      ...(count >= many
        ? [{ rule: 'many-questions' as const, at, quote: inLocale(textOf(page.title), 'en'), count }]
        : []),
      ...questions.flatMap((question) => ofQuestion(design, question, under(under(at, 'questions'), question.id))),
    ]
  })
