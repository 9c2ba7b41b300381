import type { Question } from '../../design/question.ts'
import type { QuestionKind } from '../question-kind.ts'
import { type Parsed, typedKind } from '../typed-kind.ts'
import { ownOr } from '../wording.ts'

const local = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const domain = /^([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(\p{L}{2,63}|xn--[a-z0-9-]{2,59})$/u

/** What nearly every address is: a part of the grammar above that can be told in one look. */
const plain = /^[\w+-]+(?:\.[\w+-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/

const parse = (_q: Question, typed: string): Parsed<string> => {
  const at = typed.lastIndexOf('@')
  if (at <= 64 && typed.length <= 254 && plain.test(typed)) return { value: typed }
  const [name, host] = [typed.slice(0, at), typed.slice(at + 1).toLowerCase()]
  const fits = at > 0 && name.length <= 64 && typed.length <= 254
  if (fits && local.test(name) && domain.test(host)) return { value: `${name}@${host}` }
  return {
    code: 'not-email',
    message: {
      en: 'Enter an email address in the correct format, like name@example.com',
      cy: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com',
    },
  }
}

/** An email address of the everyday form (dot-atom at a host with a dot, RFC 5321's lengths); the host is stored in small letters. */
export const email: QuestionKind = typedKind<string>({
  type: 'email',
  celType: 'string',
  empty: '',
  missing: (q) => ownOr(q, { en: 'Enter an email address', cy: 'Rhowch gyfeiriad e-bost' }),
  parse,
  words: (value) => [value],
})
