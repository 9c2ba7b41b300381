import { longDate } from '#core/days/long-date.ts'
import { Refusal } from '#core/refusal.ts'
import type { Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { type Given, paperUntil, takes } from '#engine/design/window.ts'

/** Of a service that is run no longer, to whoever has begun something. `until`: the last day on which it is kept. */
export const closed = (until: string): Refusal =>
  new Refusal('service-closed', 410, {
    en: `This service is not open now, so what you began cannot be sent. We keep your answers until ${longDate(until, 'en')} in case it opens again. Contact us if you need help before then.`,
    cy: `Nid yw’r gwasanaeth hwn ar agor nawr, felly ni ellir anfon yr hyn a ddechreuoch. Byddwn yn cadw eich atebion tan ${longDate(until, 'cy')} rhag ofn iddo agor eto. Cysylltwch â ni os oes angen help arnoch cyn hynny.`,
  })

const opensOn = (day: string): Text => ({
  en: `This opens on ${longDate(day, 'en')}. Come back then to answer.`,
  cy: `Mae hwn yn agor ar ${longDate(day, 'cy')}. Dewch yn ôl bryd hynny i ateb.`,
})
const cameTooEarly = (day: string): Text => ({
  en: `This opens on ${longDate(day, 'en')}. What came on paper before that day is not counted.`,
  cy: `Mae hwn yn agor ar ${longDate(day, 'cy')}. Nid yw’r hyn a ddaeth ar bapur cyn y diwrnod hwnnw yn cael ei gyfrif.`,
})
const closedOn = (day: string): Text => ({
  en: `This closed at the end of ${longDate(day, 'en')}, so it can no longer be answered.`,
  cy: `Caeodd hwn ar ddiwedd ${longDate(day, 'cy')}, felly ni ellir ei ateb mwyach.`,
})
const kept = (day: string): Text => ({
  en: ` What you began was not sent. We keep it until ${longDate(day, 'en')} in case the closing date is moved. Contact us if something kept you from sending it in time.`,
  cy: ` Ni anfonwyd yr hyn a ddechreuoch. Byddwn yn ei gadw tan ${longDate(day, 'cy')} rhag ofn i’r dyddiad cau gael ei symud. Cysylltwch â ni os rhwystrodd rhywbeth chi rhag ei anfon mewn pryd.`,
})
const paperClosedOn = (closes: string, until: string): Text => ({
  en: `This closed at the end of ${longDate(closes, 'en')}. What came on paper by then could be keyed in until ${longDate(until, 'en')}.`,
  cy: `Caeodd hwn ar ddiwedd ${longDate(closes, 'cy')}. Gellid rhoi’r hyn a ddaeth ar bapur erbyn hynny i mewn tan ${longDate(until, 'cy')}.`,
})

const together = (one: Text, other: Text): Text => ({ en: `${one.en}${other.en}`, cy: `${one.cy}${other.cy}` })

const lateWords = (closes: string, until: string | undefined, { received, keptUntil }: Asked): Text => {
  if (received !== undefined && until !== undefined) return paperClosedOn(closes, until)
  return keptUntil ? together(closedOn(closes), kept(keptUntil)) : closedOn(closes)
}

/** `keptUntil`: the last day on which what was begun is kept, where something was. */
type Asked = Given & { readonly keptUntil?: string | undefined }

/** Refuses what is begun, answered or sent on a day on which the design does not take it, in words that say why and what is kept. */
export const checkOpen = (design: Design, asked: Asked): void => {
  const standing = takes(design, asked)
  const { opens = '', closes = '' } = design.window ?? {}
  if (standing === 'early')
    throw new Refusal('not-open-yet', 403, asked.received === undefined ? opensOn(opens) : cameTooEarly(opens))
  if (standing === 'late') throw new Refusal('service-closed', 410, lateWords(closes, paperUntil(design), asked))
}
