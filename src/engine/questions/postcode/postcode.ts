import type { QuestionKind } from '../question-kind.ts'
import { typedKind } from '../typed-kind.ts'
import { ownOr, type Wrong } from '../wording.ts'
import { ukPostcode } from './uk-postcode.ts'

/** "Enter a full UK postcode": a part of one, or none at all. */
export const notPostcode: Wrong = {
  code: 'not-postcode',
  message: { en: 'Enter a full UK postcode', cy: 'Rhowch god post llawn yn y DU' },
}

/** A UK postcode, stored in capitals with its space. */
export const postcode: QuestionKind = typedKind<string>({
  type: 'postcode',
  celType: 'string',
  empty: '',
  missing: (q) => ownOr(q, { en: 'Enter a postcode', cy: 'Rhowch god post' }),
  parse: (_q, typed) => {
    const value = ukPostcode(typed)
    return value === undefined ? notPostcode : { value }
  },
  words: (value) => [value],
})
