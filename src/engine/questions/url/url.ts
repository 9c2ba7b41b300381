import type { Question } from '../../design/question.ts'
import type { QuestionKind } from '../question-kind.ts'
import { type Parsed, typedKind } from '../typed-kind.ts'
import { ownOr } from '../wording.ts'

const parse = (_q: Question, typed: string): Parsed<string> => {
  const text = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#:]|$)/u.test(typed) ? `https://${typed}` : typed
  const url = /^https?:\/\/[^\s/]/i.test(text) && !/\s/.test(text) ? URL.parse(text) : null
  const isPublic = url?.hostname.includes('.') && !url.username && !url.password
  if (url && isPublic && url.href.length <= 2000) return { value: url.href }
  return {
    code: 'not-url',
    message: {
      en: 'Enter a website address in the correct format, like https://www.example.com',
      cy: 'Rhowch gyfeiriad gwefan yn y fformat cywir, fel https://www.enghraifft.com',
    },
  }
}

/** A web address, http or https only, without a user name or password; `https://` is added where it was left out. Stored as the WHATWG URL standard writes it. */
export const url: QuestionKind = typedKind<string>({
  type: 'url',
  celType: 'string',
  empty: '',
  missing: (q) => ownOr(q, { en: 'Enter a website address', cy: 'Rhowch gyfeiriad gwefan' }),
  parse,
  words: (value) => [value],
})
