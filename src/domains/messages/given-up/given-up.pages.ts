import { Type } from 'typebox'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import { inLocale, type Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { page, type Route } from '#platform/http/route.ts'
import { casePath, queuePath } from '../../cases/case.paths.ts'
import { recordLook } from '../../journal/record-look.ts'
import { frameOf } from '../../places/frame.ts'
import { givenUpPath, messagePath } from '../message.paths.ts'
import { maySeeGivenUp, maySendAgain } from '../message.policy.ts'
import { words } from '../message.words.ts'
import { findOutgoing, type Outgoing } from '../outgoing.store.ts'
import { withoutSecrets } from '../secrets.rules.ts'
import { addressProblems, readAddress } from './address.rules.ts'
import { findGivenUp } from './given-up.store.ts'
import { givenUpView, messageView } from './given-up.view.ts'
import { resend } from './resend.ts'

const perPage = 50
const uuid = Type.String({ pattern: '^[0-9a-f-]{36}$' })
const params = Type.Object({ message: uuid })
const staff = {
  access: ['role:lead', 'role:administrator'],
  policy: maySeeGivenUp,
  purpose: 'service',
} as const

const officers = {
  ...staff,
  access: ['role:lead', 'role:administrator', 'role:officer'],
  policy: maySendAgain,
} as const

/** Where whoever looks at a message came from: the list, or for those who have none the case. */
const backOf = (work: Work, org: string, { about }: Outgoing): { readonly path: string; readonly text: Text } =>
  maySeeGivenUp(work.actor) === true || about === null
    ? { path: givenUpPath(org), text: words.givenUp }
    : { path: casePath(org, about), text: { en: about } }

/** A message for whoever sees to it: what lets somebody in is left out, and that they looked is written down. */
const look = async (work: Work, id: string): Promise<Outgoing> => {
  const found = await findOutgoing(work.tx, work.org, id)
  if (!found) throw notFound()
  await recordLook(work, {
    page: 'message',
    ...(found.caseId ? { caseId: found.caseId } : {}),
    subjects: found.forLink ? [found.forLink] : [],
  })
  return { ...found, ...withoutSecrets(found) }
}

const readBefore = (text: string | undefined): Temporal.Instant | null => {
  try {
    return text ? Temporal.Instant.from(text) : null
  } catch {
    return null
  }
}

/** What could not be sent: the list, and each with a way to send it again. */
export const givenUpPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/messages',
    schema: {
      query: Type.Object({
        before: Type.Optional(Type.String({ maxLength: 40 })),
        again: Type.Optional(Type.String({ maxLength: 1 })),
      }),
    },
    ...staff,
    event: 'none',
    shows: 'none',
    handle: async (work, request) => {
      const org = request.organisation?.slug ?? ''
      const to = (path: string) => inLanguage(path, request.locale)
      const found = await findGivenUp(work.tx, work.org, {
        before: readBefore(request.query.before),
        limit: perPage + 1,
      })
      const messages = found.slice(0, perPage)
      const last = found.length > perPage ? messages.at(-1) : undefined
      return {
        html: givenUpView({
          frame: frameOf(work.actor, request),
          messages,
          back: to(queuePath(org)),
          next: last && `${to(givenUpPath(org))}?before=${encodeURIComponent(last.givenUpAt.toString())}`,
          done: request.query.again === '1',
          one: (id) => to(messagePath(org, id)),
        }),
      }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/messages/:message',
    schema: { params },
    ...officers,
    event: 'none',
    shows: 'others',
    handle: async (work, request) => {
      const org = request.organisation?.slug ?? ''
      const to = (path: string) => inLanguage(path, request.locale)
      const message = await look(work, request.params.message)
      const back = backOf(work, org, message)
      return {
        html: messageView({
          frame: frameOf(work.actor, request),
          message,
          back: { href: to(back.path), text: inLocale(back.text, request.locale) },
          action: to(messagePath(org, request.params.message)),
          hidden: request.csrf,
          typed: undefined,
          problems: [],
        }),
      }
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/messages/:message',
    schema: { params },
    ...officers,
    event: 'message.resent',
    shows: 'others',
    handle: async (work, request) => {
      const org = request.organisation?.slug ?? ''
      const to = (path: string) => inLanguage(path, request.locale)
      const message = await look(work, request.params.message)
      const back = backOf(work, org, message)
      const typed = String(request.form.address ?? '').slice(0, 2000)
      const address = readAddress(message.by, typed)
      const problems = addressProblems(message.by, address)
      if (problems.length === 0) {
        await resend(work, message, address)
        return { redirect: back.path === givenUpPath(org) ? `${back.path}?again=1` : back.path }
      }
      return {
        html: messageView({
          frame: frameOf(work.actor, request),
          message,
          back: { href: to(back.path), text: inLocale(back.text, request.locale) },
          action: to(messagePath(org, message.id)),
          hidden: request.csrf,
          typed,
          problems,
        }),
      }
    },
  }),
]
