import type { FieldProblem } from '#core/field-problem.ts'
import type { Work } from '#core/work.ts'
import type { Question } from '#engine/design/question.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import { allOrganisations } from '../../places/organisation-by-slug.ts'
import { addressesOn, boxesOf } from './address-names.ts'
import { type Findings, noPostcode } from './finder.rules.ts'
import { locateOne } from './locate.ts'
import { lookUp } from './look-up.ts'

/** A form whose addresses were looked up. */
export interface LocatedForm {
  readonly form: Form
  readonly findings: Findings
  readonly problems: readonly FieldProblem[]
  /** the page is shown again before anything is kept */
  readonly again: boolean
  /** what is wrong with the page, with the look-up's own words where an address was neither found nor typed */
  withFinder(problems: readonly FieldProblem[]): readonly FieldProblem[]
}

/** What the addresses of a page are located with: its questions, what is kept so far, and the look-up's answers. */
export interface Page {
  readonly questions: readonly Question[]
  readonly form: Form
  readonly answers: Readonly<Record<string, unknown>>
  readonly host: string
  readonly ahead: unknown
}

/**
 * Looks the addresses of a form up: `areas` and the UPRN are the look-up's wherever it knows them, whatever the form says;
 * an address that was chosen stands in its boxes as if it had been typed.
 */
export const locateForm = async (work: Work, page: Page): Promise<LocatedForm> => {
  const asked = addressesOn(page.questions, page.form, page.answers)
  const none = { form: page.form, findings: {}, problems: [], again: false }
  if (asked.length === 0) return { ...none, withFinder: (problems) => problems }
  const [{ finds, lookups }, organisations] = await Promise.all([lookUp(work, page), allOrganisations(work.tx)])
  const form: Record<string, Form[string]> = { ...page.form }
  const findings: Record<string, Findings[string]> = {}
  const problems: FieldProblem[] = []
  let again = false
  for (const one of asked) {
    const located = locateOne(page.form, one, { finds, lookups, organisations })
    Object.assign(form, located.fields)
    if (located.finding) findings[one.name] = located.finding
    if (located.problem) problems.push(located.problem)
    again ||= located.again
  }
  const blank = finds
    ? asked.map(({ name }) => name).filter((name) => Object.keys(boxesOf(form, name)).length === 0)
    : []
  return {
    form,
    findings,
    problems,
    again,
    withFinder: (read) => {
      const about = (name: string, field: string) => field === name || field.startsWith(`${name}.`)
      const missing = blank.filter((name) => read.some(({ field }) => about(name, field)))
      return [
        ...read.filter(({ field }) => !missing.some((name) => about(name, field))),
        ...missing.map((name) => noPostcode(name)),
      ]
    },
  }
}
