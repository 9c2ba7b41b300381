import { Type } from 'typebox'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { page, type Route } from '#platform/http/route.ts'
import { frameOf } from '../../../places/frame.ts'
import { findColleagues } from '../../assignment/colleague.store.ts'
import { bulkPath, queuePath } from '../../case.paths.ts'
import { mayWorkHere } from '../../case.policy.ts'
import { mayBulk } from '../bulk.policy.ts'
import { countItems, findBulk, setBulkState } from '../bulk.store.ts'
import { keepSeen } from '../bulk-item.store.ts'
import { bulkProgressView } from './bulk-progress.view.ts'
import { readItems, stagesFor } from './read-bulk.ts'

const params = Type.Object({ bulk: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }) })
const staff = { access: ['member'], policy: mayWorkHere, purpose: 'service', shows: 'none' } as const

/** A bulk of one's own that was started; what is not there and what is somebody else's are not told apart. */
const getStarted = async (work: Work, id: string) => {
  mayBulk(work)
  const bulk = await findBulk(work.tx, work.org, id)
  if (!bulk?.act || bulk.value === null || bulk.state === 'choosing' || bulk.state === 'dropped') throw notFound()
  return { id, state: bulk.state, plan: { act: bulk.act, value: bulk.value } }
}

/** How far an act on many requests has come; what was not done can be tried again. */
export const bulkProgressPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/bulk/:bulk',
    schema: { params },
    ...staff,
    event: 'none',
    handle: async (work, request) => {
      const bulk = await getStarted(work, request.params.bulk)
      const slug = request.organisation?.slug ?? ''
      const [counts, failed, colleagues] = await Promise.all([
        countItems(work.tx, work.org, bulk.id),
        readItems(work, { id: bulk.id, plan: undefined }, ['failed']),
        findColleagues(work.tx, work.org),
      ])
      const any =
        bulk.plan.act === 'move' ? await readItems(work, { id: bulk.id, plan: undefined }, ['waiting', 'done']) : []
      const moved = any
        .filter(({ stage }) => stage === bulk.plan.value)
        .map(({ stage, stageTitle }) => ({ id: stage, title: stageTitle }))
      return {
        html: bulkProgressView({
          frame: frameOf(work.actor, request),
          org: slug,
          plan: bulk.plan,
          running: bulk.state === 'running',
          counts,
          failed,
          colleagues,
          stages: [...moved, ...(await stagesFor(work, [...failed, ...any]))],
          queue: inLanguage(queuePath(slug), request.locale),
          retry: inLanguage(`${bulkPath(slug, bulk.id)}/retry`, request.locale),
          csrf: request.csrf,
        }),
      }
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/bulk/:bulk/retry',
    schema: { params },
    ...staff,
    event: 'bulk.retried',
    handle: async (work, request) => {
      const bulk = await getStarted(work, request.params.bulk)
      const at = { org: work.org, id: bulk.id }
      const reference = String(request.form.reference ?? '').slice(0, 20) || undefined
      const ended = await setBulkState(work.tx, { ...at, now: work.now }, { state: 'running', from: ['done'] })
      // One that still runs is waited for first.
      const cases = ended ? await keepSeen(work.tx, at, { from: 'failed', to: 'waiting', reference }) : 0
      if (ended) await work.append({ type: 'bulk.retried', data: { bulk: bulk.id, cases } })
      return { redirect: bulkPath(request.organisation?.slug ?? '', bulk.id) }
    },
  }),
]
