import { dayOf } from '#core/days/day.ts'
import type { Work } from '#core/work.ts'
import { type CheckResult, checkDesign } from '#engine/check/check-design.ts'
import type { Problem } from '#engine/check/problem.ts'
import { lackingFigures } from '#engine/check/service/figures.ts'
import type { Design } from '#engine/design/design.ts'
import { normalise } from '#engine/design/normalise.ts'
import { contentHash } from '#engine/versions/content-hash.ts'
import { type Severity, type Version, versionHash } from '#engine/versions/version.ts'
import { readSetting } from '../places/settings.ts'
import { ownFigures } from './adopting/set-figure.ts'
import { addHolds, addVersion, findLive, findParents } from './design.store.ts'
import { holdsKey, holdsOf } from './holds.rules.ts'
import { goLive } from './releasing/go-live.ts'

/** A design that an organisation puts up for publication: the document as written, by whom and why. */
export interface Publication {
  readonly document: unknown
  /** what its checks and examples came to, where they were run before the transaction: they can take a second */
  readonly checked?: CheckResult
  readonly publisher: string
  readonly languages: readonly string[]
  /** can this node give the sign-in that a design may ask for? */
  readonly canSignIn: boolean
  readonly by: string
  readonly reason: string
  readonly severity: Severity
  /** the day (ISO) by which those who adopted the design need it */
  readonly neededBy?: string | undefined
}

export interface Published {
  readonly design: string | undefined
  readonly version: string | undefined
  readonly problems: readonly Problem[]
  /** the holds that are not cleared; none: the version is live */
  readonly waitsFor: readonly string[]
}

/** Figures without a value today, which the organisation has not set for itself either. */
const figuresLacking = async (work: Work, design: Design): Promise<readonly Problem[]> => {
  const asOf = dayOf(work.now)
  if (lackingFigures(design, { asOf }).length === 0) return []
  const own = (await ownFigures(work, design.id)).filter(({ from }) => from <= asOf)
  return lackingFigures(design, { asOf, own: own.map(({ parameter }) => parameter) })
}

/**
 * Puts a design up for publication. Its version, its holds and the event are written in any case in which it can be read;
 * it is live once all holds are cleared, and a version whose checks fail is not kept. The same content again, with
 * nothing published since, is the version that it was.
 */
export const publish = async (work: Work, up: Publication): Promise<Published> => {
  const { problems, examples } = up.checked ?? checkDesign(up.document, { languages: up.languages })
  const broken = problems.some(({ code }) => code !== 'missing-language' && code !== 'example-fails')
  if (broken) return { design: undefined, version: undefined, problems, waitsFor: ['checks'] }
  const design = normalise(up.document)
  const lacking = await figuresLacking(work, design)
  if (lacking.length > 0)
    return { design: undefined, version: undefined, problems: [...problems, ...lacking], waitsFor: ['checks'] }
  const content = contentHash(design)
  const [live, [parent]] = await Promise.all([
    findLive(work.tx, work.org, design.id),
    findParents(work.tx, work.org, design.id),
  ])
  if (live && parent && live.hash === parent.hash && parent.contentHash === content)
    return { design: design.id, version: live.hash, problems, waitsFor: [] }
  const record: Version = {
    content,
    publisher: up.publisher,
    design: design.id,
    parents: parent ? [parent.hash] : [],
    at: work.now.toString(),
    by: up.by,
    reason: up.reason,
    severity: up.severity,
    ...(up.neededBy !== undefined && { neededBy: up.neededBy }),
  }
  const hash = versionHash(record)
  const holds = holdsOf({
    problems,
    examples,
    languages: up.languages,
    asksSignIn: design.signIn !== 'none' || design.confidence !== 'none',
    // A code sent to an email address gives a low strength, and says little of who somebody is: no more is promised.
    canSignIn: up.canSignIn && [design.signIn, design.confidence].every((level) => level === 'none' || level === 'low'),
    required: (await readSetting<readonly string[]>(work, holdsKey)) ?? [],
  })
  const waitsFor = holds.filter(({ cleared }) => !cleared).map(({ hold }) => hold)
  await addVersion(work.tx, work.org, {
    hash,
    designId: design.id,
    contentHash: content,
    content: design,
    record,
    publishedAt: work.now,
  })
  await addHolds(work.tx, { org: work.org, hash, now: work.now }, holds)
  if (waitsFor.length === 0) await goLive(work, { designId: design.id, hash })
  await work.append({
    type: waitsFor.length === 0 ? 'design.published' : 'design.held',
    design: { id: design.id, version: hash },
    data: { content, waitsFor },
  })
  return { design: design.id, version: hash, problems, waitsFor }
}
