import type { Work } from '#core/work.ts'
import type { Timer } from '#platform/jobs/task.ts'
import { forgetOldCodes, isCodeWaiting } from './code/code.store.ts'
import { type CodeMail, sendCodes } from './code/send-codes.ts'
import { findHost, forgetOldKept } from './kept/kept.store.ts'

/** What the jobs read of the node: the key that codes are kept under. */
export interface SignInNode {
  readonly key: string
}
/** The way out to people: `queueMessage` of messages, which stands above sign-in. */
type Send = (work: Work, mail: CodeMail) => Promise<void>

const who = (org: string, name: string) => ({ org, purpose: 'operation' as const, name })

/** Codes are waited for at the screen, so they go at once. */
const codes = (node: SignInNode, send: Send): Timer => ({
  name: 'sign-in.codes',
  every: 0.3,
  run: async ({ database }) => {
    const waiting = await database.bare(isCodeWaiting)
    if (waiting)
      await database.jobWork(who(waiting.host, 'sign-in.codes'), (work) => sendCodes(work, { key: node.key, send }))
  },
})

/** Yesterday's codes and guesses, and what was kept of a form and never asked for again. */
const forget: Timer = {
  name: 'sign-in.forget',
  every: 600,
  run: async ({ database }) => {
    const host = await database.bare(findHost)
    if (host)
      await database.jobWork(who(host, 'sign-in.forget'), async (work) => {
        await forgetOldCodes(work.tx)
        await forgetOldKept(work.tx, host)
      })
  },
}

/** Codes are sent, and what no limit counts any longer is forgotten. */
export const signInJobs = (node: SignInNode, send: Send): { readonly timers: readonly Timer[] } => ({
  timers: [codes(node, send), forget],
})
