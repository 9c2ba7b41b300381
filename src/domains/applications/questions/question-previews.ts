import type { Preview } from '#platform/views/preview.ts'
import { addressPreview } from './address/address.preview.ts'
import { anyOfPreview } from './any-of/any-of.preview.ts'
import { datePreview } from './date/date.preview.ts'
import { declarationPreview } from './declaration/declaration.preview.ts'
import { emailPreview } from './email/email.preview.ts'
import { filePreview } from './file/file.preview.ts'
import { groupPreview } from './group/group.preview.ts'
import { longTextPreview } from './long-text/long-text.preview.ts'
import { moneyPreview } from './money/money.preview.ts'
import { monthPreview } from './month/month.preview.ts'
import { namePreview } from './name/name.preview.ts'
import { nationalInsurancePreview } from './national-insurance/national-insurance.preview.ts'
import { nhsNumberPreview } from './nhs-number/nhs-number.preview.ts'
import { numberPreview } from './number/number.preview.ts'
import { oneOfPreview } from './one-of/one-of.preview.ts'
import { phonePreview } from './phone/phone.preview.ts'
import { placePreview } from './place/place.preview.ts'
import { postcodePreview } from './postcode/postcode.preview.ts'
import { referencePreview } from './reference/reference.preview.ts'
import { slotPreview } from './slot/slot.preview.ts'
import { textPreview } from './text/text.preview.ts'
import { timePreview } from './time/time.preview.ts'
import { urlPreview } from './url/url.preview.ts'
import { yesNoPreview } from './yes-no/yes-no.preview.ts'

/** The previews of every type of question, for the gallery. */
export const questionPreviews: readonly Preview[] = [
  addressPreview,
  anyOfPreview,
  datePreview,
  declarationPreview,
  emailPreview,
  filePreview,
  groupPreview,
  longTextPreview,
  moneyPreview,
  monthPreview,
  namePreview,
  nationalInsurancePreview,
  nhsNumberPreview,
  numberPreview,
  oneOfPreview,
  phonePreview,
  placePreview,
  postcodePreview,
  referencePreview,
  slotPreview,
  textPreview,
  timePreview,
  urlPreview,
  yesNoPreview,
]
