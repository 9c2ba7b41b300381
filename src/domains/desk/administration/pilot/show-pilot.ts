import { dayOf } from '#core/days/day.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { countBegun } from '../../../applications/piloting/count-begun.ts'
import { countPilot } from '../../../cases/pilots/count-pilot.ts'
import type { Pilot } from '../../../designs/piloting/pilot.rules.ts'
import { pilotsOf } from '../../../designs/piloting/pilots-of.ts'
import { lookAtPublication } from '../../../designs/publishing/look-at-publication.ts'
import { getDetails } from '../../../places/settled/change-organisation.ts'
import { findTeams, type Team } from '../../../places/staff/change-team.ts'
import { orgOf } from '../administered.ts'
import { pilotPath } from '../administration.paths.ts'
import { chosen, valuesOf } from '../form.rules.ts'
import { pilotView, type ShownPilot } from './pilot.view.ts'
import { words } from './pilot.words.ts'

export type Asked = PageRequest<{ readonly design: string }, { readonly done?: string }>

const done: Readonly<Record<string, Text>> = { ended: words.doneEnded, begun: words.doneBegun }

/** The last day that counts: the one that was said, or the one on which it ended early. */
const lastDay = ({ until, endedAt }: Pilot): string => {
  const ended = endedAt && dayOf(endedAt)
  return ended && ended < until ? ended : until
}

const shownPilot = async (
  work: Work,
  of: { readonly design: string; readonly pilot: Pilot; readonly teams: readonly Team[]; readonly counted: boolean },
): Promise<ShownPilot> => {
  const { design, pilot, teams, counted } = of
  const ended = pilot.endedAt && dayOf(pilot.endedAt) <= pilot.until ? pilot.endedAt : null
  return {
    ...{ version: pilot.hash, from: pilot.from, until: pilot.until, endedAt: ended },
    teams: teams.filter(({ id }) => pilot.teams.includes(id)).map(({ name }) => name),
    areas: pilot.areas.map(({ name }) => name),
    counts: counted
      ? {
          begun: await countBegun(work, { design, pilot: pilot.id, since: pilot.from }),
          ...(await countPilot(work, { design, version: pilot.hash, from: pilot.from, until: lastDay(pilot) })),
        }
      : undefined,
  }
}

/** The page of a service's pilot: what runs, what can be put up, and the last one before. */
export const showPilot = async (
  work: Work,
  request: Asked,
  { canSignIn, problems }: { readonly canSignIn: boolean; readonly problems?: readonly FieldProblem[] },
): Promise<Reply> => {
  const own = orgOf(work, request)
  const { design: service } = request.params
  const { title, isLive, waiting, copy } = await lookAtPublication(work, service, canSignIn)
  const [{ running, before }, teams, { languages }] = await Promise.all([
    pilotsOf(work, service),
    findTeams(work),
    getDetails(work),
  ])
  const show = (pilot: Pilot, counted: boolean) => shownPilot(work, { design: service, pilot, teams, counted })
  const ids = teams.map(({ id }) => id)
  return {
    html: pilotView({
      ...own,
      ...{ service, title: textOf(title), isLive },
      done: problems ? undefined : done[request.query.done ?? ''],
      waits: waiting && (waiting.kind === 'pilot' ? 'pilot' : 'other'),
      running: running && (await show(running, true)),
      before: await Promise.all(before.slice(0, 3).map((pilot, i) => show(pilot, i === 0 && !running))),
      copy: copy && {
        ...{ copy: copy.copy, changes: copy.changes ?? [], teams, welsh: languages.includes('cy') },
        chosen: problems ? chosen(request.form, 'teams', ids) : [],
      },
      action: inLanguage(pilotPath(own.org, service), request.locale),
      hidden: request.csrf,
      values: problems ? valuesOf(request.form) : {},
      problems: problems ?? [],
    }),
  }
}
