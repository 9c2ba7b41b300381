import type { Design } from '#engine/design/design.ts'
import { isGuarded, type Wishes } from '../../messages/wishes/wishes.rules.ts'
import { appointmentTemplates } from '../appointments/told.words.ts'
import { withdrawnTemplate } from '../withdrawal/withdrawn.rules.ts'

export type Template = NonNullable<Design['messages']>[number]

const events: Readonly<Record<string, NonNullable<Template['event']>>> = {
  'case.opened': 'submitted',
  'case.moreAsked': 'moreAsked',
  'case.moreGiven': 'moreGiven',
  'case.decided': 'decided',
  'payment.received': 'paid',
  'case.withdrawn': 'withdrawn',
  'appointment.moved': 'appointmentMoved',
  'appointment.cancelled': 'appointmentCancelled',
  'appointment.lapsed': 'appointmentLapsed',
  'appointment.asked': 'appointmentAsked',
  'appointment.reminded': 'appointmentReminder',
}

/** The journal's events that a template can be sent on. */
export const tellingEvents: readonly string[] = [
  ...Object.keys(events),
  'case.moved',
  'case.corrected',
  'case.reopened',
]

/**
 * The templates of a design for an event of the journal: those of that event, and those of the stage it led to. That a
 * request is withdrawn, and what becomes of an appointment, is told in the usual words where the design has none of its own.
 */
export const templatesFor = (
  design: Design,
  happened: { readonly type: string; readonly stage: string | undefined },
): readonly Template[] => {
  const own = (design.messages ?? []).filter(
    ({ event, stage }) =>
      (event !== undefined && event === events[happened.type]) || (stage !== undefined && stage === happened.stage),
  )
  const usual = [withdrawnTemplate, ...appointmentTemplates].filter(({ event }) => event === events[happened.type])
  return own.length === 0 ? usual : own
}

/**
 * Fills the words in braces of a template, in one pass: what a value says is never read as a placeholder. One that is
 * unknown or empty leaves nothing behind, nor the blank lines around it.
 */
export const fillTemplate = (template: string, found: (name: string) => string | undefined): string =>
  template
    .replace(/\{([^{}\n]*)\}/g, (_, name: string) => found(name.trim()) ?? '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** How a person can be reached, as far as the organisation's record of them says. */
export interface Reach {
  readonly email: string | undefined
  /** only where texts can be sent at all */
  readonly phone?: string | undefined
  /** the lines of an envelope, the name first; none where there is no address */
  readonly envelope: readonly string[]
}

export interface Way {
  readonly by: 'email' | 'text' | 'letter'
  readonly address: string
}

/** What a person wishes, and whether the law may want a message on paper. */
export interface Bounds {
  readonly wishes: Wishes | undefined
  readonly legal: boolean
}

const all = ['email', 'text', 'letter'] as const

const wayBy = (by: Way['by'], reach: Reach): Way | undefined => {
  if (by === 'letter') return reach.envelope.length > 0 ? { by, address: reach.envelope.join('\n') } : undefined
  const address = by === 'email' ? reach.email : reach.phone
  return address ? { by, address } : undefined
}

/** The first of these ways; where that is a letter, an email among them goes at once, because post takes days. */
const firstOf = (ways: readonly Way[]): readonly Way[] => {
  const [first] = ways
  if (!first) return []
  return first.by === 'letter' ? [first, ...ways.filter((way) => way.by === 'email')] : [first]
}

/**
 * The ways that a message goes: the first of the template's that reaches the person. Who has said how they want to be
 * told is told so and not otherwise: the template's ways first, then what else they allow. What the law may want on paper is
 * posted where the template says so first, unless it may not be safe.
 */
export const waysOf = (by: Template['by'], reach: Reach, { wishes, legal }: Bounds = nothingSaid): readonly Way[] => {
  const reached = (list: readonly Way['by'][]): Way[] => list.flatMap((each) => wayBy(each, reach) ?? [])
  if (!wishes) return firstOf(reached(by))
  const allowed = reached([...by, ...all.filter((way) => !by.includes(way))]).filter((way) =>
    wishes.ways.includes(way.by),
  )
  const chosen = firstOf(by[0] === 'letter' ? allowed : allowed.slice(0, 1))
  const posted = legal && by[0] === 'letter' && !isGuarded(wishes) ? reached(['letter']) : []
  return [...posted.filter(() => !chosen.some((way) => way.by === 'letter')), ...chosen]
}

const nothingSaid: Bounds = { wishes: undefined, legal: false }
