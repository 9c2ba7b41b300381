import type { QuestionType } from '../design/question.ts'
import { address } from './address/address.ts'
import { anyOf } from './any-of/any-of.ts'
import { date } from './date/date.ts'
import { declaration } from './declaration/declaration.ts'
import { email } from './email/email.ts'
import { file } from './file/file.ts'
import { groupKind } from './group/group.ts'
import { longText } from './long-text/long-text.ts'
import { money } from './money/money.ts'
import { month } from './month/month.ts'
import { name } from './name/name.ts'
import { nationalInsurance } from './national-insurance/national-insurance.ts'
import { nhsNumber } from './nhs-number/nhs-number.ts'
import { number } from './number/number.ts'
import { oneOf } from './one-of/one-of.ts'
import { phone } from './phone/phone.ts'
import { place } from './place/place.ts'
import { postcode } from './postcode/postcode.ts'
import type { QuestionKind } from './question-kind.ts'
import { reference } from './reference/reference.ts'
import { slot } from './slot/slot.ts'
import { text } from './text/text.ts'
import { time } from './time/time.ts'
import { url } from './url/url.ts'
import { yesNo } from './yes-no/yes-no.ts'

const kinds: Readonly<Record<QuestionType, QuestionKind>> = {
  text,
  longText,
  number,
  money,
  date,
  month,
  time,
  yesNo,
  oneOf,
  anyOf,
  email,
  phone,
  url,
  name,
  address,
  postcode,
  nationalInsurance,
  nhsNumber,
  file,
  place,
  declaration,
  group: groupKind((type) => kinds[type]),
  reference,
  slot,
}

/** Everything the engine needs to know of a type of question. */
export const kindOf = (type: QuestionType): QuestionKind => kinds[type]
