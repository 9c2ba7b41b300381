import { inLanguage } from '#core/locale-path.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { frameOf } from '../../../places/frame.ts'
import { readWorkforce } from '../../assignment/read-workforce.ts'
import { bulkPath, queuePath } from '../../case.paths.ts'
import { mayWorkHere } from '../../case.policy.ts'
import { readFilter } from '../../queue/queue-filter.rules.ts'
import { mayBulk, nothingChosen } from '../bulk.policy.ts'
import { bulkActs } from '../bulk.rules.ts'
import { findChoosing, planBulk, setBulkState } from '../bulk.store.ts'
import { keepSeen, letWait } from '../bulk-item.store.ts'
import { chooseLike, chooseShown } from '../choose-cases.ts'
import { type BulkView, bulkView } from './bulk.view.ts'
import { bulkCheckView } from './bulk-check.view.ts'
import { readItems, stagesFor } from './read-bulk.ts'
import { readPlan } from './read-plan.rules.ts'

type Asked = PageRequest<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>
const staff = { access: ['member'], policy: mayWorkHere, purpose: 'service', shows: 'none', schema: {} } as const

const all = (value: unknown): readonly string[] => [value ?? []].flat().map(String)

const show = async (work: Work, request: Asked, again?: BulkView['again']): Promise<Reply> => {
  const membership = mayBulk(work)
  const slug = request.organisation?.slug ?? ''
  const to = (path: string) => inLanguage(path, request.locale)
  const [bulk, workforce] = await Promise.all([findChoosing(work.tx, work.org, membership), readWorkforce(work)])
  const chosen = bulk ? await readItems(work, { id: bulk.id, plan: undefined }, ['chosen']) : []
  return {
    html: bulkView({
      ...workforce,
      frame: frameOf(work.actor, request),
      chosen,
      stages: await stagesFor(work, chosen),
      queue: to(queuePath(slug)),
      csrf: request.csrf,
      action: (act) => to(`${bulkPath(slug)}/${act}`),
      again,
    }),
  }
}

/** Choosing many requests, saying what is to be done with them, and checking it before it is done. */
export const bulkPages: readonly Route[] = [
  page({
    method: 'POST',
    path: '/desk/:org/bulk/choose',
    ...staff,
    event: 'none',
    handle: async (work, request) => {
      const membership = mayBulk(work)
      const slug = request.organisation?.slug ?? ''
      const filter = readFilter(request.form)
      const { then } = request.form
      await chooseShown(work, membership, { shown: all(request.form.shown), ticked: all(request.form.case) })
      if (then === 'all') await chooseLike(work, membership, filter)
      if (then !== 'next') return { redirect: bulkPath(slug) }
      const after = String(request.form.after ?? '').slice(0, 80)
      return { redirect: `${queuePath(slug)}?${new URLSearchParams({ ...filter, after })}` }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/bulk',
    ...staff,
    event: 'none',
    handle: (work, request) => show(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/bulk/plan',
    ...staff,
    event: 'none',
    handle: async (work, request) => {
      const membership = mayBulk(work)
      const typed = Object.fromEntries(
        ['act', ...bulkActs].map((name) => [name, String(request.form[name] ?? '').slice(0, 80)]),
      )
      const { plan, problems } = readPlan(typed)
      if (!plan) return show(work, request, { typed, problems })
      const bulk = await findChoosing(work.tx, work.org, membership)
      if (!bulk) throw nothingChosen
      const at = { org: work.org, id: bulk.id }
      await Promise.all([
        planBulk(work.tx, at, plan),
        keepSeen(work.tx, at, { from: 'chosen', to: 'chosen', reference: undefined }),
      ])
      return { redirect: `${bulkPath(request.organisation?.slug ?? '')}/check` }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/bulk/check',
    ...staff,
    event: 'none',
    handle: async (work, request) => {
      const membership = mayBulk(work)
      const slug = request.organisation?.slug ?? ''
      const to = (path: string) => inLanguage(path, request.locale)
      const [bulk, { colleagues }] = await Promise.all([
        findChoosing(work.tx, work.org, membership),
        readWorkforce(work),
      ])
      if (!bulk?.act || bulk.value === null) return { redirect: bulkPath(slug) }
      const plan = { act: bulk.act, value: bulk.value }
      const items = await readItems(work, { id: bulk.id, plan }, ['chosen'])
      return {
        html: bulkCheckView({
          frame: frameOf(work.actor, request),
          plan,
          items,
          colleagues,
          stages: await stagesFor(work, items),
          back: to(bulkPath(slug)),
          action: to(`${bulkPath(slug)}/start`),
          // The same choice is started once, whatever is clicked.
          hidden: html`${request.csrf}<input type="hidden" name="_key" value="bulk-${bulk.id}">`,
        }),
      }
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/bulk/start',
    ...staff,
    event: 'bulk.started',
    makes: true,
    handle: async (work, request) => {
      const membership = mayBulk(work)
      const bulk = await findChoosing(work.tx, work.org, membership)
      if (!bulk?.act || bulk.value === null) throw nothingChosen
      const at = { org: work.org, id: bulk.id }
      const cases = await letWait(work.tx, at)
      if (cases === 0) throw nothingChosen
      await setBulkState(work.tx, { ...at, now: work.now }, { state: 'running', from: ['choosing'] })
      await work.append({ type: 'bulk.started', data: { bulk: bulk.id, act: bulk.act, value: bulk.value, cases } })
      return { redirect: bulkPath(request.organisation?.slug ?? '', bulk.id) }
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/bulk/drop',
    ...staff,
    event: 'none',
    handle: async (work, request) => {
      const membership = mayBulk(work)
      const bulk = await findChoosing(work.tx, work.org, membership)
      if (bulk)
        await setBulkState(
          work.tx,
          { org: work.org, id: bulk.id, now: work.now },
          { state: 'dropped', from: ['choosing'] },
        )
      return { redirect: queuePath(request.organisation?.slug ?? '') }
    },
  }),
]
