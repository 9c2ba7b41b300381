import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import { inLanguage } from '#core/locale-path.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { frameOf } from '../../places/frame.ts'
import { findColleagues, findTeams } from '../assignment/colleague.store.ts'
import { casePath } from '../case.paths.ts'
import { mayWorkHere } from '../case.policy.ts'
import { getCase } from '../get-case.ts'
import { readWorkplace } from '../targets/workplace.ts'
import { addTask } from './add-task.ts'
import { addTaskView } from './add-task.view.ts'
import { doTask } from './do-task.ts'

const reference = Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' })
const task = Type.String({ pattern: '^[0-9a-f-]{36}$' })
const staff = { access: ['member'], policy: mayWorkHere, purpose: 'service', shows: 'none' } as const

/** Adding a task to a case, and marking one as done or not. */
export const taskPages: readonly Route[] = [
  page({
    method: 'POST',
    path: '/desk/:org/cases/:reference/tasks',
    schema: { params: Type.Object({ reference }) },
    ...staff,
    event: 'task.added',
    makes: true,
    handle: async (work, request) => {
      const path = casePath(request.organisation?.slug ?? '', request.params.reference)
      const [{ case: of }, { calendar }, colleagues, teams] = await Promise.all([
        getCase(work, request.params.reference, true),
        readWorkplace(work),
        findColleagues(work.tx, work.org),
        findTeams(work.tx, work.org),
      ])
      const field = (name: string) => String(request.form[name] ?? '').trim()
      const typed = {
        title: field('title').replace(/\s+/g, ' ').slice(0, 1000),
        who: field('who'),
        days: field('days').slice(0, 20),
        required: field('required') === 'yes',
      }
      const problems = await addTask(work, of, typed, { colleagues, teams, calendar })
      if (problems.length === 0) return { redirect: `${path}#tasks` }
      return {
        html: addTaskView({
          frame: frameOf(work.actor, request),
          reference: of.reference,
          back: inLanguage(path, request.locale),
          panel: {
            locale: request.locale,
            tasks: [],
            colleagues,
            teams,
            today: dayOf(work.now),
            may: true,
            csrf: request.csrf,
            hidden: html`${request.csrf}${request.key}`,
            action: () => inLanguage(`${path}/tasks`, request.locale),
            again: { typed, problems },
          },
        }),
      }
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/cases/:reference/tasks/:task',
    schema: { params: Type.Object({ reference, task }) },
    ...staff,
    event: 'task.done',
    handle: async (work, request) => {
      const { case: of } = await getCase(work, request.params.reference, true)
      await doTask(work, of, { task: request.params.task, done: request.form.done === 'yes' })
      return { redirect: `${casePath(request.organisation?.slug ?? '', of.reference)}#tasks` }
    },
  }),
]
