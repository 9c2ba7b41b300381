import type { Design } from '#engine/design/design.ts'

export type Template = NonNullable<Design['messages']>[number]

const events: Readonly<Record<string, NonNullable<Template['event']>>> = {
  'case.opened': 'submitted',
  'case.moreAsked': 'moreAsked',
  'case.moreGiven': 'moreGiven',
  'case.decided': 'decided',
  'payment.received': 'paid',
}

/** The journal's events that a template can be sent on. */
export const tellingEvents: readonly string[] = [...Object.keys(events), 'case.moved']

/** The templates of a design for an event of the journal: those of that event, and those of the stage it led to. */
export const templatesFor = (
  design: Design,
  happened: { readonly type: string; readonly stage: string | undefined },
): readonly Template[] =>
  (design.messages ?? []).filter(
    ({ event, stage }) =>
      (event !== undefined && event === events[happened.type]) || (stage !== undefined && stage === happened.stage),
  )

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
  /** the lines of an envelope, the name first; none where there is no address */
  readonly envelope: readonly string[]
}

export interface Way {
  readonly by: 'email' | 'letter'
  readonly address: string
}

/**
 * The ways that a message goes: the first of the template's that reaches the person. Where that is a letter, an email that
 * the template allows too goes at once, because post takes days. Texts have no provider here and are passed over.
 */
export const waysOf = (by: Template['by'], reach: Reach): readonly Way[] => {
  const possible = by.flatMap((way): Way[] => {
    if (way === 'email' && reach.email) return [{ by: 'email', address: reach.email }]
    if (way === 'letter' && reach.envelope.length > 0) return [{ by: 'letter', address: reach.envelope.join('\n') }]
    return []
  })
  const [first] = possible
  if (!first) return []
  return first.by === 'letter' ? [first, ...possible.filter((way) => way.by === 'email')] : [first]
}
