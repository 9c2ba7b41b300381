import type { Work } from '#core/work.ts'
import { notFromHere } from '../case.policy.ts'
import { stageOf, waitingStage } from '../case.rules.ts'
import type { OpenCase } from '../get-case.ts'
import { moveCase } from '../move-case.ts'
import { addContent, findContent } from './content.store.ts'

/** The number of the next message of a case, which is its item: messages are content, and content is never changed. */
const nextMessage = async (work: Work, caseId: string): Promise<string> => {
  const messages = (await findContent(work.tx, work.org, caseId)).filter(({ kind }) => kind === 'message')
  return `message-${messages.length + 1}`
}

/** Asks the applicant for something more, in the officer's words: the case waits for them and its clock stands still. */
export const askForMore = async (work: Work, open: OpenCase, words: string): Promise<void> => {
  const waiting = waitingStage(open.design.compiled.design, open.case.stage)
  if (!waiting) throw notFromHere
  const from = work.actor.kind === 'member' ? work.actor.name : ''
  const content = await addContent(work.tx, { org: work.org, case: open.case.id, now: work.now }, [
    {
      kind: 'message',
      item: await nextMessage(work, open.case.id),
      category: 'service',
      revision: 1,
      body: { by: 'officer', from, words },
    },
  ])
  await moveCase(work, open, { to: waiting.id, event: 'case.moreAsked', content })
}

/** What a person sends when asked for more: words, and files that the edge has stored already. */
export interface More {
  readonly words: string
  readonly files: readonly {
    readonly id: string
    readonly name: string
    readonly size: number
    readonly type: string
    readonly sha256: string
  }[]
}

/** The applicant's answer: kept beside the question, and the case goes back to where it is worked on. */
export const giveMore = async (work: Work, open: OpenCase, more: More): Promise<void> => {
  const stage = stageOf(open.design.compiled.design, open.case.stage)
  const back = stage.waits ? stage.next?.[0] : undefined
  if (!back) throw notFromHere
  const content = await addContent(work.tx, { org: work.org, case: open.case.id, now: work.now }, [
    {
      kind: 'message',
      item: await nextMessage(work, open.case.id),
      category: 'service',
      revision: 1,
      body: { by: 'applicant', ...more },
    },
  ])
  await moveCase(work, open, { to: back, event: 'case.moreGiven', content })
}
