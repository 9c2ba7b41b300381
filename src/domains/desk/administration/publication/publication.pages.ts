import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { page, type Route } from '#platform/http/route.ts'
import { ownServices, putUp } from '../../../designs/adopting/put-up.ts'
import { clearHold } from '../../../designs/publishing/clear-hold.ts'
import { reschedule, takeBackPutUp } from '../../../designs/publishing/schedule.ts'
import { administered, orgOf } from '../administered.ts'
import { publicationPath } from '../administration.paths.ts'
import { problem, typed } from '../form.rules.ts'
import { readUpAs } from '../releases/read-up-as.rules.ts'
import { words } from './publication.words.ts'
import { readGoesLive } from './read-put-up.rules.ts'
import { type Again, type Asked, showPublication } from './show-publication.ts'

const params = Type.Object({ design: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const query = Type.Object({ done: Type.Optional(Type.String({ maxLength: 20 })) })

type Outcome = { readonly said: string } | Again

/** Somebody decided about another version than the one that waits now. */
const another = (seen: string): Again => ({
  problems: [problem('holds', 'another-version', words.anotherVersion)],
  seen,
})

const changeDay = async (work: Work, request: Asked, at: Temporal.Instant | null): Promise<Outcome> => {
  const version = typed(request.form, 'version')
  const done = await reschedule(work, { design: request.params.design, version, at })
  return done ? { said: 'rescheduled' } : another(version)
}

const acts: Readonly<Record<string, (work: Work, request: Asked) => Promise<Outcome>>> = {
  publish: async (work, { params: { design }, form }) => {
    const live = (await ownServices(work)).some((one) => one.design === design && one.live)
    const { as, problems } = readUpAs(form, { live, today: dayOf(work.now) })
    const goesLive = readGoesLive(form, work.now)
    const wrong = [...problems, ...goesLive.problems]
    if (wrong.length > 0) return { problems: wrong }
    const up = { ...as, ...(goesLive.at && { goesLiveAt: goesLive.at.toString() }) }
    const taken = await putUp(work, { design, copy: typed(form, 'copy') }, up)
    return taken ? { said: '' } : { problems: [problem('copy', 'changed-meanwhile', words.copyChanged)] }
  },
  clear: async (work, { params: { design }, form }) => {
    const [hold, version] = [typed(form, 'hold'), typed(form, 'version')]
    const says = typed(form, `${hold}.says`)
    if (hold !== 'second-officer' && says === '')
      return { problems: [problem(`${hold}.says`, 'missing', words.saysMissing)] }
    const not = await clearHold(work, { design, version, hold, says })
    if (not === 'another-version') return another(version)
    return not ? { problems: [problem(hold, not, words.samePerson)] } : { said: 'cleared' }
  },
  reschedule: async (work, request) => {
    const { at, problems } = readGoesLive(request.form, work.now, 'moved')
    if (problems.length > 0) return { problems }
    if (!at) return { problems: [problem('moved', 'missing', words.dayMissing)] }
    return changeDay(work, request, at)
  },
  now: (work, request) => changeDay(work, request, null),
  takeBack: async (work, { params: { design }, form }) => {
    const version = typed(form, 'version')
    return (await takeBackPutUp(work, { design, version })) ? { said: 'taken-back' } : another(version)
  },
}

/** A service's way to the public: putting it up, clearing what holds it, its day, and taking it back. */
export const publicationPages = (node: { readonly canSignIn: () => boolean }): readonly Route[] => [
  page({
    method: 'GET',
    path: '/desk/:org/administration/services/:design/publication',
    schema: { params, query },
    ...administered,
    event: 'none',
    handle: (work, request) => showPublication(work, request, { canSignIn: node.canSignIn() }),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/services/:design/publication',
    schema: { params },
    ...administered,
    event: 'design.put-up',
    changesLive: true,
    handle: async (work, request) => {
      const act = acts[typed(request.form, 'do')]
      if (!act) throw notFound()
      const outcome = await act(work, request)
      if (!('said' in outcome)) return showPublication(work, request, { canSignIn: node.canSignIn(), again: outcome })
      const path = publicationPath(orgOf(work, request).org, request.params.design)
      return { redirect: outcome.said === '' ? path : `${path}?done=${outcome.said}` }
    },
  }),
]
