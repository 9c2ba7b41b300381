import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { CheckResult } from '#engine/check/check-design.ts'
import { findLive } from '../design.store.ts'
import { publish } from '../publish.ts'
import {
  type Adoption,
  findAdoption,
  findOwnServices,
  type OwnService,
  removeLive,
  setPutUp,
  setState,
} from './adoption.store.ts'

export type { Adoption, OwnService } from './adoption.store.ts'

/** The services of the work's organisation: adopted, running, or both. */
export const ownServices = (work: Work): Promise<readonly OwnService[]> => findOwnServices(work.tx, work.org)

/** What the work's organisation adopted under this id; undefined where it adopted nothing. */
export const adoptionOf = (work: Work, design: string): Promise<Adoption | undefined> =>
  findAdoption(work.tx, work.org, design)

/** Puts an adopted design up for publication. Its checks take a moment, so a job makes them. Twice is once. */
export const putUp = async (work: Work, design: string): Promise<void> => {
  if (work.actor.kind !== 'member' || !(await findAdoption(work.tx, work.org, design))) throw notFound()
  const begun = await setPutUp(work.tx, { org: work.org, design, now: work.now }, work.actor.membership)
  if (begun > 0) await work.append({ type: 'design.put-up', data: { design } })
}

/** What publication is decided by beside the design itself. */
export interface Checked {
  readonly checked: CheckResult
  readonly languages: readonly string[]
  /** the organisation's slug */
  readonly publisher: string
  readonly canSignIn: boolean
}

const mostProblems = 20

/** Publishes what was put up, with what its checks came to; it is live, or waits for its holds. Twice is once. */
export const publishAdopted = async (work: Work, design: string, with_: Checked): Promise<void> => {
  const adoption = await findAdoption(work.tx, work.org, design)
  if (adoption?.state !== 'checking') return
  const { version, waitsFor } = await publish(work, {
    ...with_,
    document: adoption.content,
    by: adoption.putUpBy ?? 'operator',
    reason: `Adopted from ${adoption.publisher}`,
    severity: 'minor',
  })
  const { problems, examples } = with_.checked
  const told = problems.slice(0, mostProblems).map(({ at, code, message }) => ({ at, code, message }))
  const state = version === undefined ? 'refused' : waitsFor.length === 0 ? 'live' : 'held'
  const findings = { problems: told, examples: examples.length }
  await setState(work.tx, { org: work.org, design }, { state, up: version ?? null, findings })
  if (state === 'refused') await work.append({ type: 'design.refused', data: { design } })
}

/** Takes a service off: nobody applies any more, what was begun waits; cases go on. */
export const takeOff = async (work: Work, design: string): Promise<void> => {
  const live = await findLive(work.tx, work.org, design)
  if (!live) throw notFound()
  await removeLive(work.tx, work.org, design)
  const adoption = await findAdoption(work.tx, work.org, design)
  if (adoption)
    await setState(work.tx, { org: work.org, design }, { state: 'off', up: null, findings: adoption.findings })
  await work.append({ type: 'design.taken-off', design: { id: design, version: live.hash }, data: { design } })
}
