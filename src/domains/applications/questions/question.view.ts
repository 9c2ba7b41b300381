import type { Question, QuestionType } from '#engine/design/question.ts'
import type { Html } from '#platform/views/html.ts'
import { addressView } from './address/address.view.ts'
import { anyOfView } from './any-of/any-of.view.ts'
import { dateView } from './date/date.view.ts'
import { declarationView } from './declaration/declaration.view.ts'
import { emailView } from './email/email.view.ts'
import { fileView } from './file/file.view.ts'
import { groupView } from './group/group.view.ts'
import { longTextView } from './long-text/long-text.view.ts'
import { moneyView } from './money/money.view.ts'
import { monthView } from './month/month.view.ts'
import { nameView } from './name/name.view.ts'
import { nationalInsuranceView } from './national-insurance/national-insurance.view.ts'
import { nhsNumberView } from './nhs-number/nhs-number.view.ts'
import { numberView } from './number/number.view.ts'
import { oneOfView } from './one-of/one-of.view.ts'
import { phoneView } from './phone/phone.view.ts'
import { placeView } from './place/place.view.ts'
import { postcodeView } from './postcode/postcode.view.ts'
import type { QuestionContext, QuestionView } from './question-context.ts'
import { referenceView } from './reference/reference.view.ts'
import { slotView } from './slot/slot.view.ts'
import { textView } from './text/text.view.ts'
import { timeView } from './time/time.view.ts'
import { urlView } from './url/url.view.ts'
import { yesNoView } from './yes-no/yes-no.view.ts'

const views: Readonly<Record<QuestionType, QuestionView>> = {
  text: textView,
  longText: longTextView,
  number: numberView,
  money: moneyView,
  date: dateView,
  month: monthView,
  time: timeView,
  yesNo: yesNoView,
  oneOf: oneOfView,
  anyOf: anyOfView,
  email: emailView,
  phone: phoneView,
  url: urlView,
  name: nameView,
  address: addressView,
  postcode: postcodeView,
  nationalInsurance: nationalInsuranceView,
  nhsNumber: nhsNumberView,
  file: fileView,
  place: placeView,
  declaration: declarationView,
  group: (question, context) => groupView(question, context, questionView),
  reference: referenceView,
  slot: slotView,
}

/**
 * Shows a question of any type. Give it with its list's choices as `options`. The control of the question, the first of
 * several, has the question's name as its id, so that a link of the error summary to `#name` leads there.
 */
export const questionView = (question: Question, context: QuestionContext): Html =>
  views[question.type](question, context)
