import { inLanguage } from '#core/locale-path.ts'
import type { Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Html } from '#platform/views/html.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import { recordLook } from '../../journal/record-look.ts'
import { findPeople } from '../../people/find-person.ts'
import { compare } from '../../people/matching/compare.rules.ts'
import { likenessOf } from '../../people/matching/likeness.rules.ts'
import { shownFrom } from '../../people/matching/weights.data.ts'
import { casePath, comparePath } from '../case.paths.ts'
import { type Case, findParties } from '../case.store.ts'
import { findCasesOf, findMerges, findPairs, type MergeLine } from './pair.store.ts'
import { personPanel } from './person-panel.view.ts'

const mostPairs = 3
const mostRequests = 20

/** The records that count as one person's. */
const joinedIn = (record: string, merges: readonly MergeLine[]): readonly string[] => [
  ...new Set([record, ...merges.flatMap(({ first, second }) => [first, second])]),
]

/**
 * What stands beside a case of its applicant: who else here may be the same person and why, and what else the person has asked
 * for, under each of the records that were joined. Only what opens for whoever asks. Everybody who is named so is looked at.
 */
export const readPersonPanel = async (
  work: Work,
  of: { readonly case: Case; readonly org: string; readonly locale: Locale },
): Promise<Html | false> => {
  const applicant = (await findParties(work.tx, work.org, of.case.id)).find(({ role }) => role === 'applicant')
  if (!applicant) return false
  const [pairs, merges] = await Promise.all([
    findPairs(work.tx, work.org, applicant.record),
    findMerges(work.tx, work.org, applicant.record),
  ])
  const open = pairs.filter(({ verdict, joined }) => verdict === null && !joined).slice(0, mostPairs)
  const records = joinedIn(applicant.record, merges)
  const [people, requests] = await Promise.all([
    open.length === 0 ? [] : findPeople(work, [applicant.record, ...open.map(({ record }) => record)]),
    findCasesOf(work.tx, work.org, records, mostRequests + 1),
  ])
  const others = requests.filter(({ id }) => id !== of.case.id).slice(0, mostRequests)
  const subjects = [...new Set([...open, ...others].flatMap(({ link }) => (link === of.case.link ? [] : (link ?? []))))]
  const person = (record: string) => likenessOf(people.find(({ id }) => id === record) ?? {})
  const [lines] = await Promise.all([
    Promise.all(
      others.map(async (line) => ({
        reference: line.reference,
        href: inLanguage(casePath(of.org, line.reference), of.locale),
        service: textOf((await getVersion(work, work.org, line.version)).compiled.design.title),
        closed: line.closedAt !== null,
        compare:
          line.record === applicant.record
            ? undefined
            : inLanguage(comparePath(of.org, of.case.reference, line.reference), of.locale),
      })),
    ),
    subjects.length > 0 && recordLook(work, { page: 'case', caseId: of.case.id, subjects }),
  ])
  return personPanel({
    locale: of.locale,
    alike: open
      .map(({ record, reference }) => ({
        reference,
        score: compare(person(applicant.record), person(record)),
        compare: inLanguage(comparePath(of.org, of.case.reference, reference), of.locale),
      }))
      .filter(({ score }) => score.bits >= shownFrom),
    requests: lines,
  })
}
