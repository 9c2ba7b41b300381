import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import {
  changedSince,
  type LookedAtPublication,
  lookAtPublication,
  type WaitingVersion,
} from '../../../designs/publishing/look-at-publication.ts'
import { findStaff } from '../../../places/staff/change-member.ts'
import { findTeams, type Team } from '../../../places/staff/change-team.ts'
import { orgOf } from '../administered.ts'
import { publicationPath } from '../administration.paths.ts'
import { valuesOf } from '../form.rules.ts'
import { publicationView, type ShownWaiting } from './publication.view.ts'
import { words } from './publication.words.ts'
import { shownHolds } from './shown-holds.ts'

export type Asked = PageRequest<{ readonly design: string }, { readonly done?: string }>

/** The names of members of staff, by the membership's id. */
export const namesOf = async (work: Work): Promise<ReadonlyMap<string, string>> =>
  new Map((await findStaff(work)).map(({ id, name }) => [id, name]))

const done: Readonly<Record<string, Text>> = {
  cleared: words.doneCleared,
  rescheduled: words.doneRescheduled,
  'taken-back': words.doneTakenBack,
}

const waitingOf = (
  waiting: WaitingVersion,
  known: { readonly names: ReadonlyMap<string, string>; readonly teams: readonly Team[] },
  now: Temporal.Instant,
): ShownWaiting => ({
  version: waiting.hash,
  back: waiting.kind === 'back',
  pilot: waiting.pilot
    ? {
        who: [
          ...known.teams.filter(({ id }) => waiting.pilot?.teams.includes(id)).map(({ name }) => name),
          ...waiting.pilot.areas.map(({ name }) => name),
        ],
        until: waiting.pilot.until,
      }
    : undefined,
  by: known.names.get(waiting.record.by ?? ''),
  at: waiting.putUpAt,
  reason: textOf(waiting.record.reason ?? ''),
  severity: waiting.record.severity ?? 'better',
  neededBy: waiting.record.neededBy ?? null,
  goesLiveAt: waiting.goesLiveAt,
  dayCame: waiting.goesLiveAt !== null && Temporal.Instant.compare(waiting.goesLiveAt, now) <= 0,
  copyDiffers: waiting.copyDiffers,
  changes: waiting.changes,
  translations: waiting.translations,
  holds: shownHolds(waiting.design, waiting.holds, known.names),
})

/** Is it on its way through the checks: put up just now, or with nothing left that holds it? */
const isChecking = ({ adoption, waiting }: LookedAtPublication): boolean =>
  adoption?.state === 'checking' || (waiting?.holds.every(({ clearedAt }) => clearedAt !== null) ?? false)

/** What is shown again: what is wrong with what was sent, and the version that its sender had looked at. */
export interface Again {
  readonly problems: readonly FieldProblem[]
  readonly seen?: string
}

/** The page of a service's publication. */
export const showPublication = async (
  work: Work,
  request: Asked,
  { canSignIn, again }: { readonly canSignIn: boolean; readonly again?: Again },
): Promise<Reply> => {
  const own = orgOf(work, request)
  const { design: service } = request.params
  const looked = await lookAtPublication(work, service, canSignIn)
  const names = await namesOf(work)
  const { waiting, copy } = looked
  return {
    html: publicationView({
      ...own,
      done: again ? undefined : done[request.query.done ?? ''],
      service,
      title: textOf(looked.title),
      isLive: looked.isLive,
      isAdopted: looked.adoption !== undefined,
      checking: isChecking(looked),
      waiting: waiting && waitingOf(waiting, { names, teams: waiting.pilot ? await findTeams(work) : [] }, work.now),
      copy: copy && { ...copy, holds: shownHolds(copy.design, copy.holds, names) },
      since: again?.seen === undefined ? undefined : await changedSince(work, service, again.seen),
      action: inLanguage(publicationPath(own.org, service), request.locale),
      hidden: request.csrf,
      values: again ? valuesOf(request.form) : {},
      problems: again?.problems ?? [],
    }),
  }
}
