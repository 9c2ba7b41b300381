import type { Work } from '#core/work.ts'
import { type ChosenSlot, isChosenSlot, slotValue } from '#engine/questions/slot/slot.ts'
import type { SessionWork } from '#platform/db/database.ts'
import { answerPage } from '../../domains/applications/drafts/answer-page.ts'
import { type Journey, type JourneyAt, loadJourney } from '../../domains/applications/drafts/load-journey.ts'
import { findEqualityAsked } from '../../domains/applications/equality/read-equality.ts'
import { shownHash, submit } from '../../domains/applications/submission/submit.ts'
import { findTimes } from '../../domains/cases/diaries/find-times.ts'
import { keepEquality } from '../../domains/cases/equality/keep-equality.ts'
import { getCase } from '../../domains/cases/get-case.ts'
import { formOf } from './form-of.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/** Runs one transaction of the person who applies, with their browser's token. */
export type AsApplicant = <R>(use: (work: SessionWork, token: string) => Promise<R>) => Promise<R>

/** An application as it is to be filled in, and where its payment leads back to. */
export interface Filling {
  readonly at: JourneyAt
  readonly host: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly provider: string
  returnUrl(reference: string): string
}

/** The first free time of a diary that begins at the hour of the story's answer: stories do not know which days are full. */
const freeTime = async (work: Work, diary: string, { from }: ChosenSlot): Promise<ChosenSlot | undefined> => {
  const { days } = await findTimes(work, { diary, from: undefined, for: nobody })
  const free = days.flatMap(({ slots }) => slots)
  return free.find((slot) => slot.from === from) ?? free[0]
}

const formFor = async (work: Work, journey: Journey, page: string, answers: Filling['answers']) => {
  const { questions } = journey.design.compiled.pages.find(({ id }) => id === page) ?? { questions: [] }
  const forms = questions.map(async ({ question }) => {
    const answer = answers[question.id]
    const time = isChosenSlot(answer) ? await freeTime(work, question.diary ?? '', answer) : undefined
    return time ? { [question.id]: slotValue(time) } : formOf(question, answer)
  })
  return Object.assign({}, ...(await Promise.all(forms)))
}

/** Fills a service in, page after page as a person does, and sends it. Returns the reference. Throws where a page refuses. */
export const apply = async (as: AsApplicant, filling: Filling): Promise<string> => {
  const { at, answers } = filling
  for (let turn = 0; turn < 60; turn++) {
    const reference = await as(async (work, token) => {
      const journey = await loadJourney(work, at)
      const { evaluation } = journey
      if (evaluation.complete) {
        const sent = await submit(work, {
          at,
          host: filling.host,
          shown: shownHash(journey),
          mayGoOn: () => true,
          payment: { provider: filling.provider, returnUrl: filling.returnUrl },
        })
        if (sent.kind !== 'sent') throw new Error(`${at.service} was not sent: ${sent.kind}`)
        const open = await getCase(work, sent.reference, true)
        const asked = await findEqualityAsked(work, open, at.org.slug)
        const told = asked?.pages.flatMap(({ questions }) => questions.map(({ id }) => [id, answers[id] ?? null]))
        if (told) await keepEquality(work, open, Object.fromEntries(told))
        return sent.reference
      }
      const page = evaluation.next
      if (page === undefined) throw new Error(`${at.service} ended at ${evaluation.end ?? 'nowhere'}`)
      const outcome = await answerPage(work, {
        at,
        page,
        form: await formFor(work, journey, page, answers),
        files: [],
        refused: [],
        changing: false,
        host: filling.host,
        ahead: undefined,
        token: () => token,
      })
      if (outcome.kind !== 'next')
        throw new Error(
          `${at.service}, page ${page}: ${outcome.kind} ${JSON.stringify('problems' in outcome ? outcome.problems : [])}`,
        )
      return undefined
    })
    if (reference !== undefined) return reference
  }
  throw new Error(`${at.service} has no end`)
}
