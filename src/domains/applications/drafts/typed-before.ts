import type { Work } from '#core/work.ts'
import { withoutApart } from '#engine/journey/apart/apart.ts'
import { readPage } from '#engine/journey/read-page.ts'
import { getVersionInUse } from '../../designs/design-in-use.ts'
import { runDesign } from '../../designs/run-design.ts'
import { locateForm } from '../addresses/locate-form.ts'
import { type Left, moveAnswers } from '../moving/move.rules.ts'
import { type Answers, joinAnswers } from './draft.rules.ts'
import { formWithFiles } from './given-files.rules.ts'
import type { Journey } from './load-journey.ts'
import type { PageAnswered } from './page-answered.ts'

/** What a form of an earlier version said, as the version of today takes it. */
export interface TypedBefore {
  readonly from: string
  readonly answers: Answers
  readonly left: readonly Left[]
}

/**
 * The answers of a form that was shown before a new version was published, of questions that the page has no more: they are
 * read as they were asked, and moved. What the page still asks is read from the same form as it is asked today.
 */
export const typedBefore = async (
  work: Work,
  answered: PageAnswered,
  journey: Journey,
): Promise<TypedBefore | undefined> => {
  const from = answered.form._version
  if (typeof from !== 'string' || from === journey.design.hash) return undefined
  const was = await getVersionInUse(work, work.org, from)
  const compiled = withoutApart(was.compiled)
  const page = was.id === journey.design.id && compiled.pages.find(({ id }) => id === answered.page)
  if (!page) return undefined
  const given = journey.draft ? joinAnswers(journey.draft.answers) : {}
  const questions = page.questions.map(({ question }) => question)
  const { form: typedForm } = formWithFiles(questions, answered, given)
  const { host, ahead } = answered
  // Where an address lies is the look-up's to say, on a form of whichever version.
  const { form } = await locateForm(work, { questions, form: typedForm, answers: given, host, ahead })
  const { asOf } = journey
  const read = runDesign({ compiled, asOf }, () =>
    readPage(compiled, page.id, form, { answers: given, asOf, organisation: answered.at.org.slug }),
  )
  const today = journey.design.compiled.pages.find(({ id }) => id === answered.page)
  const still = new Set((today?.questions ?? []).map(({ id }) => id))
  const typed = Object.fromEntries(Object.entries(read.answers).filter(([id]) => !still.has(id)))
  return { from, ...moveAnswers(compiled, journey.design.compiled, { answers: typed, asOf: journey.asOf }) }
}
