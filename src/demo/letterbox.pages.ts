import { Type } from 'typebox'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import { page, type Route } from '#platform/http/route.ts'
import { frameOf } from '../domains/places/frame.ts'
import { letterboxPath, mailPath } from './demo.paths.ts'
import { letterboxView, mailView } from './letterbox/letterbox.view.ts'
import type { Mail } from './letterbox/mail.ts'

const open = {
  access: ['demo'],
  policy: (): true => true,
  purpose: 'operation',
  event: 'none',
  shows: 'others',
} as const
const filter = Type.Object({ to: Type.Optional(Type.String({ maxLength: 320 })) })

/**
 * What the demo's letterbox got. Asking its process is a call to another process while the page's transaction is open,
 * which no domain may do; here it is one on this machine, cut off after a second, and the page reads no row.
 */
export const letterboxPages = (url: string | undefined): readonly Route[] => {
  const mails = async (to: string | undefined): Promise<readonly Mail[]> => {
    if (!url) throw notFound()
    const asked = new URL(url)
    if (to) asked.searchParams.set('to', to)
    const answer = await fetch(asked, { signal: AbortSignal.timeout(1000) })
    return (await answer.json()) as Mail[]
  }
  return [
    page({
      method: 'GET',
      path: letterboxPath,
      schema: { query: filter },
      ...open,
      handle: async (work, request) => ({
        html: letterboxView({
          frame: frameOf(work.actor, request),
          mails: (await mails(request.query.to)).slice(0, 200),
          to: request.query.to || undefined,
          action: inLanguage(letterboxPath, request.locale),
          mailHref: (id) => inLanguage(mailPath(id), request.locale),
        }),
      }),
    }),
    page({
      method: 'GET',
      path: `${letterboxPath}.json`,
      schema: { query: filter },
      ...open,
      handle: async (_work, request) => ({ json: await mails(request.query.to) }),
    }),
    page({
      method: 'GET',
      path: `${letterboxPath}/:mail`,
      schema: { params: Type.Object({ mail: Type.String({ pattern: '^[0-9a-f-]{36}$' }) }) },
      ...open,
      handle: async (work, request) => {
        const mail = (await mails(undefined)).find(({ id }) => id === request.params.mail)
        if (!mail) throw notFound()
        return {
          html: mailView({
            frame: frameOf(work.actor, request),
            mail,
            back: inLanguage(letterboxPath, request.locale),
          }),
        }
      },
    }),
  ]
}
