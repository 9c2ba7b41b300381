import type { Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { normalise } from '#engine/design/normalise.ts'
import { newServiceWords as words } from './new-service.words.ts'

/** What somebody says of a service that does not exist yet. */
export interface NewService {
  readonly title: Text
  readonly summary: Text
  readonly kind: string
  readonly respondent: Design['respondent']
  /** the code of the team that gets the requests */
  readonly team: string | undefined
  /** `24 months` */
  readonly keep: string
  readonly basis: NonNullable<Design['retention']>['basis']
}

export const serviceKinds = ['application', 'report', 'referral', 'survey'] as const
export const respondents = ['resident', 'anyone', 'organisation', 'staff'] as const

/**
 * The smallest service that can be edited and run: it asks who somebody is, a team gets the request, and it ends one way or
 * the other. `languages`: those that the organisation's services are in.
 */
export const newService = (id: string, said: NewService, languages: readonly string[]): Design => {
  const inThese = (text: Text): Text =>
    Object.fromEntries(Object.entries(text).filter(([tag]) => languages.includes(tag)))
  const team = said.team === undefined ? {} : { team: said.team }
  return normalise({
    id,
    title: said.title,
    kind: said.kind,
    respondent: said.respondent,
    confidence: 'none',
    signIn: 'none',
    about: { summary: said.summary },
    pages: [
      {
        id: 'contact',
        title: inThese(words.contact),
        questions: [
          { id: 'name', type: 'name', label: inThese(words.name), category: 'identity', fact: 'person.name' },
          {
            id: 'email',
            type: 'email',
            label: inThese(words.email),
            hint: inThese(words.emailHint),
            category: 'contact',
            fact: 'person.email',
          },
        ],
      },
    ],
    stages: [
      {
        id: 'received',
        title: inThese(words.received),
        text: inThese(words.receivedText),
        next: ['done', 'notDone'],
        ...team,
        target: '10 working days',
      },
      { id: 'done', title: inThese(words.done), outcome: 'completed' },
      { id: 'notDone', title: inThese(words.notDone), outcome: 'notCompleted' },
    ],
    outcomes: [
      { id: 'completed', title: inThese(words.outcomeDone), success: true },
      { id: 'notCompleted', title: inThese(words.outcomeNotDone), success: false },
    ],
    messages: [
      {
        id: 'receivedEmail',
        event: 'submitted',
        by: ['email'],
        subject: inThese(words.subject),
        body: inThese(words.body),
      },
    ],
    review: { text: inThese(words.review), within: '1 month' },
    retention: { keep: said.keep, after: 'closed', basis: said.basis },
  })
}
