import { cleanCode } from '../form-text.ts'
import type { QuestionKind } from '../question-kind.ts'
import { typedKind } from '../typed-kind.ts'
import { ownOr } from '../wording.ts'

// HMRC, National Insurance Manual NIM39110: D, F, I, Q, U and V are never the first or second letter, O never the
// second, and these prefixes are not used.
const form = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PRSTW-Z][A-CEGHJ-NPRSTW-Z]\d{6}[A-D]$/

/** A National Insurance number by HMRC's rules; stored without spaces, shown in pairs ('AB 12 34 56 C'). */
export const nationalInsurance: QuestionKind = typedKind<string>({
  type: 'nationalInsurance',
  celType: 'string',
  empty: '',
  missing: (q) => ownOr(q, { en: 'Enter a National Insurance number', cy: 'Rhowch rif Yswiriant Gwladol' }),
  parse: (_q, typed) => {
    const value = cleanCode(typed)
    if (form.test(value)) return { value }
    return {
      code: 'not-national-insurance',
      message: {
        en: 'Enter a National Insurance number in the correct format, like QQ 12 34 56 C',
        cy: 'Rhowch rif Yswiriant Gwladol yn y fformat cywir, fel QQ 12 34 56 C',
      },
    }
  },
  words: (value) => [
    cleanCode(value)
      .match(/.{1,2}/g)
      ?.join(' ') ?? value,
  ],
})
