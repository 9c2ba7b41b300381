import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLocale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Paper } from '../../messages/letters/paper.rules.ts'
import { queueMessage } from '../../messages/queue-message.ts'
import { hasNever, mayReachFrom } from '../../messages/wishes/wishes.rules.ts'
import { words } from '../../messages/wishes/wishes.words.ts'
import type { Applicant } from './applicant.ts'
import { type Template, type Way, waysOf } from './template.rules.ts'

/** What is said to an applicant: filled in already, in their language. */
export interface Said {
  /** says it once; the way is added */
  readonly once: string
  readonly by: Template['by']
  readonly subject: string
  readonly body: string
  /** they have to act on it, or it decides something: told even to those who want to hear of nothing else */
  readonly needed: boolean
  /** the law may want it on paper: posted where the design says so first */
  readonly legal?: boolean
  /** the letter that goes by post, where it is one of its own */
  readonly paper?: Paper | undefined
}

const paperFor = (to: Applicant, said: Said, way: Way, date: string): Paper => {
  const [, ...address] = way.address.split('\n')
  const usual: Paper = said.paper ?? {
    locale: to.locale,
    organisation: to.organisation.name,
    name: to.name,
    address,
    date: longDate(date, to.locale),
    reference: to.case.reference,
    subject: said.subject,
    paragraphs: said.body.split(/\n[ \t]*\n/),
    reasons: [],
    review: undefined,
    signed: '',
  }
  const formats = to.wishes?.formats ?? []
  return {
    ...usual,
    ...(formats.includes('largePrint') && { scale: 1.5 }),
    ...(formats.some((format) => format !== 'largePrint') && {
      formats: formats.filter((format) => format !== 'largePrint'),
    }),
  }
}

/**
 * Queues what is said to an applicant by the ways that they allow, at the hours they allow, once for each way. Where
 * something in it must never stand in a message, only that there is something to read; where even that may not be
 * said, nothing goes and it stands in their account.
 */
export const sendToApplicant = async (work: Work, to: Applicant, said: Said): Promise<void> => {
  const { wishes, locale } = to
  if (wishes?.topics === 'needed' && !said.needed) return
  const hides = hasNever(wishes, said.subject, said.body)
  const subject = hides ? inLocale(words.neutralSubject, locale) : said.subject
  const body = hides ? inLocale(words.neutralBody, locale).replace('{link}', to.link) : said.body
  if (hasNever(wishes, subject, body.replace(to.link, ''), to.organisation.name)) return
  const from = mayReachFrom(wishes, work.now)
  const reach = { ...to.reach }
  for (const way of waysOf(said.by, reach, { wishes, legal: said.legal ?? false }))
    await queueMessage(work, {
      once: `${said.once} ${way.by}`,
      caseId: to.case.id,
      ...way,
      subject,
      body,
      locale,
      secrets: to.secrets,
      about: to.case.reference,
      ...(to.case.link ? { forLink: to.case.link } : {}),
      ...(from && way.by !== 'letter' ? { from } : {}),
      ...(way.by === 'letter'
        ? { paper: paperFor(to, hides ? { ...said, subject, body, paper: undefined } : said, way, dayOf(work.now)) }
        : {}),
    })
}
