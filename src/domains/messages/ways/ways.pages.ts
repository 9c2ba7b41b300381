import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { queuePath } from '../../cases/case.paths.ts'
import { frameOf } from '../../places/frame.ts'
import { waysPath } from '../message.paths.ts'
import { maySettleWays } from '../message.policy.ts'
import { readWays, type Senders } from '../sending/senders.ts'
import type { Way } from '../sending/way.rules.ts'
import { changeWays, choicesOf } from './change-ways.ts'
import { waysView } from './ways.view.ts'

type Asked = PageRequest<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>
type PerWay<T> = Readonly<Record<Way, T>>

const perWay = <T>(of: (way: Way) => T): PerWay<T> => ({ email: of('email'), text: of('text'), letter: of('letter') })

/** Where administrators settle by what their organisation's messages go. */
export const waysPages = (senders: Senders): readonly Route[] => {
  const choices = (request: Asked) => perWay((way) => choicesOf(senders, way, request.organisation?.slug ?? ''))
  const show = (
    work: Work,
    request: Asked,
    shown: { chosen: PerWay<string>; problems: readonly FieldProblem[]; done: boolean },
  ): Reply => {
    const org = request.organisation?.slug ?? ''
    return {
      html: waysView({
        frame: frameOf(work.actor, request),
        back: inLanguage(queuePath(org), request.locale),
        action: inLanguage(waysPath(org), request.locale),
        hidden: request.csrf,
        choices: choices(request),
        ...shown,
      }),
    }
  }
  const administrators = {
    access: ['role:administrator'],
    policy: maySettleWays,
    purpose: 'operation',
    shows: 'none',
  } as const
  return [
    page({
      method: 'GET',
      path: '/desk/:org/message-providers',
      schema: { query: Type.Object({ saved: Type.Optional(Type.String({ maxLength: 1 })) }) },
      ...administrators,
      event: 'none',
      handle: async (work, request) =>
        show(work, request, { chosen: await readWays(work), problems: [], done: request.query.saved === '1' }),
    }),
    page({
      method: 'POST',
      path: '/desk/:org/message-providers',
      schema: {},
      ...administrators,
      event: 'setting.changed',
      handle: async (work, request) => {
        const chosen = perWay((way) => String(request.form[way] ?? ''))
        const problems = await changeWays(work, chosen, choices(request))
        if (problems.length > 0) return show(work, request, { chosen, problems, done: false })
        return { redirect: `${waysPath(request.organisation?.slug ?? '')}?saved=1` }
      },
    }),
  ]
}
