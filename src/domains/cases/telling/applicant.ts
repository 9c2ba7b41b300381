import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { readWays } from '../../messages/sending/senders.ts'
import { findWishes } from '../../messages/wishes/find-wishes.ts'
import type { Wishes } from '../../messages/wishes/wishes.rules.ts'
import { findPerson } from '../../people/find-person.ts'
import { addressLines, nameLine } from '../../people/person.rules.ts'
import { findOrganisation } from '../../places/find-organisation.ts'
import { requestPath } from '../case.paths.ts'
import { type Case, findCaseLocks, findParties } from '../case.store.ts'
import type { Telling } from './telling.ts'
import type { Reach } from './template.rules.ts'

const nameless: Text = { en: 'applicant', cy: 'ymgeisydd' }

/** The applicant of a case as a message needs them: what they are called, in which language, how they are and may be reached. */
export interface Applicant {
  readonly case: Pick<Case, 'id' | 'reference' | 'link'>
  readonly name: string
  readonly called: string
  readonly locale: Locale
  readonly reach: Reach
  readonly wishes: Wishes | undefined
  readonly organisation: { readonly slug: string; readonly name: string }
  /** where they read on, with the language they read in */
  readonly link: string
  /** what in that address lets somebody in */
  readonly secrets: readonly string[]
}

/** The applicant of a case, in two round trips; undefined where nobody is recorded. */
export const findApplicant = async (work: Work, of: Case, telling: Telling): Promise<Applicant | undefined> => {
  const [organisation, parties, locks, ways] = await Promise.all([
    findOrganisation(work, work.org),
    findParties(work.tx, work.org, of.id),
    findCaseLocks(work.tx, work.org, of.id),
    readWays(work),
  ])
  const record = parties.find(({ role }) => role === 'applicant')?.record
  if (!record || !organisation) return undefined
  const [person, wishes, back] = await Promise.all([
    findPerson(work, record),
    findWishes(work, { record, link: of.link }),
    of.link ? undefined : telling.pathBack(work, { slug: organisation.slug, locks }),
  ])
  if (!person) return undefined
  const locale: Locale = (wishes?.locale ?? person.locale) === 'cy' ? 'cy' : 'en'
  const name = nameLine(person.name)
  const lines = addressLines(person.address)
  return {
    case: of,
    name,
    called: name || inLocale(nameless, locale),
    locale,
    wishes,
    reach: {
      email: person.email || undefined,
      phone: ways.text === 'none' ? undefined : person.phone || undefined,
      envelope: lines.length > 0 ? [name, ...lines].filter(Boolean) : [],
    },
    organisation: { slug: organisation.slug, name: inLocale(organisation.name, locale) },
    link: `${telling.publicUrl}${inLanguage(back ?? requestPath(organisation.slug, of.reference), locale)}`,
    secrets: back ? [back.slice(back.lastIndexOf('/') + 1)] : [],
  }
}
