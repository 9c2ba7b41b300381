import type { Work } from '#core/work.ts'
import { type CheckResult, checkDesign } from '#engine/check/check-design.ts'
import type { Problem } from '#engine/check/problem.ts'
import type { Design } from '#engine/design/design.ts'
import { normalise } from '#engine/design/normalise.ts'
import { contentHash } from '#engine/versions/content-hash.ts'
import { type Severity, type Version, versionHash } from '#engine/versions/version.ts'
import { readSetting } from '../places/settings.ts'
import { getMember } from '../places/staff/change-member.ts'
import { addVersion, findLive, findParents, findVersion } from './design.store.ts'
import { holdsKey, isAdvice, ownHolds, requiredHolds } from './holds.rules.ts'
import { findToCredit, setReleasedIn } from './offering/offer.store.ts'
import { beginPilot } from './piloting/begin-pilot.ts'
import type { PilotOf } from './piloting/pilot.rules.ts'
import { putPilotUp } from './piloting/pilot.store.ts'
import { ethicsReasons } from './publishing/ethics.rules.ts'
import { findingsOf } from './publishing/find-problems.ts'
import { putVersionUp } from './publishing/waiting.store.ts'
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
  /** the membership that puts it up, or `operator` */
  readonly by: string
  readonly reason: string
  readonly severity: Severity
  /** the day (ISO) by which those who adopted the design need it */
  readonly neededBy?: string | undefined
  /** the proposals that it does something about */
  readonly proposals?: Version['proposals']
  /** not live before then; at once without it */
  readonly goesLiveAt?: Temporal.Instant | undefined
  /** `back`: content that was live before is put back; `pilot`: some use it first, beside what is live */
  readonly kind?: 'new' | 'back' | 'pilot'
  /** for whom the pilot is, and until when */
  readonly pilot?: PilotOf
}

export interface Published {
  readonly design: string | undefined
  readonly version: string | undefined
  readonly problems: readonly Problem[]
  /** the holds that are not cleared; none: the version is live */
  readonly waitsFor: readonly string[]
}

/** The record of the version that is put up: who, why, and from which version it was made. */
const recordOf = (
  work: Work,
  up: Publication,
  of: { content: string; design: string; parent?: string; credits: readonly string[] },
): Version => ({
  content: of.content,
  publisher: up.publisher,
  design: of.design,
  parents: of.parent === undefined ? [] : [of.parent],
  at: work.now.toString(),
  by: up.by,
  reason: up.reason,
  severity: up.severity,
  ...(up.proposals && up.proposals.length > 0 && { proposals: up.proposals }),
  ...(up.neededBy !== undefined && { neededBy: up.neededBy }),
  ...(of.credits.length > 0 && { credits: of.credits }),
})

const holdsOf = async (work: Work, design: Design, up: Publication & { readonly checked: CheckResult }) => {
  const live = await findLive(work.tx, work.org, design.id)
  const before = live && (await findVersion(work.tx, work.org, live.hash))
  const { goesLiveAt = work.now } = up
  const kind = up.kind === 'back' ? 'back' : 'new'
  const findings = await findingsOf(work, design, { ...up, from: goesLiveAt })
  const ethics = ethicsReasons(before && normalise(before.content), design)
  const holds = (await readSetting<readonly string[]>(work, holdsKey)) ?? []
  return { findings, holds: [...ownHolds(findings), ...requiredHolds({ kind, holds, ethics })] }
}

/**
 * Puts a design up for publication. Its version, its holds and the event are written in any case in which it can be read;
 * it is live once all holds are cleared and its day has come, and a version whose checks fail is not kept. What is put up later
 * takes the place of what waits. The same content again, with nothing published since, is the version that it was.
 */
export const publish = async (work: Work, up: Publication): Promise<Published> => {
  if (up.by !== 'operator') await getMember(work, up.by)
  const checked = up.checked ?? checkDesign(up.document, { languages: up.languages })
  const fatal = (problems: readonly Problem[]): boolean =>
    problems.some(({ code }) => code !== 'missing-language' && code !== 'example-fails')
  const refused = (problems: readonly Problem[]): Published => ({
    ...{ design: undefined, version: undefined, problems, waitsFor: ['checks'] },
  })
  if (fatal(checked.problems)) return refused(checked.problems)
  const design = normalise(up.document)
  const { findings, holds } = await holdsOf(work, design, { ...up, checked })
  const problems = (findings.problems as readonly Problem[]).filter((one) => !isAdvice(one))
  if (fatal(problems)) return refused(problems)
  const content = contentHash(design)
  const [live, [parent]] = await Promise.all([
    findLive(work.tx, work.org, design.id),
    findParents(work.tx, work.org, design.id),
  ])
  if (live && parent && live.hash === parent.hash && parent.contentHash === content)
    return { design: design.id, version: live.hash, problems, waitsFor: [] }
  // What was taken into the own copy is credited by the next version of that copy for everybody; going back has nothing of it.
  const credits = up.kind === 'back' || up.kind === 'pilot' ? [] : await findToCredit(work.tx, work.org, design.id)
  const record = recordOf(work, up, { content, design: design.id, credits, ...(parent && { parent: parent.hash }) })
  const hash = versionHash(record)
  const later = up.goesLiveAt !== undefined && Temporal.Instant.compare(up.goesLiveAt, work.now) > 0
  const waitsFor = [...holds.filter(({ cleared }) => !cleared).map(({ hold }) => hold), ...(later ? ['date'] : [])]
  await addVersion(work.tx, work.org, {
    ...{ hash, designId: design.id, contentHash: content, content: design, record, publishedAt: work.now },
  })
  if (credits.length > 0) await setReleasedIn(work.tx, work.org, design.id, hash)
  const at = { org: work.org, design: design.id }
  const goesLiveAt = later ? (up.goesLiveAt ?? null) : null
  const { kind = 'new', pilot } = up
  if (kind !== 'pilot') await putVersionUp(work.tx, at, { hash, kind, goesLiveAt, holds })
  else if (pilot) await putPilotUp(work.tx, at, { hash, goesLiveAt, holds, pilot })
  const put: Published = { design: design.id, version: hash, problems, waitsFor }
  if (waitsFor.length === 0 && kind === 'pilot') {
    await beginPilot(work, { design: design.id, hash })
    return put
  }
  if (waitsFor.length === 0 && kind !== 'pilot') await goLive(work, { designId: design.id, hash, kind })
  await work.append({
    type: waitsFor.length === 0 ? 'design.published' : 'design.held',
    design: { id: design.id, version: hash },
    data: { content, waitsFor },
  })
  return put
}
