import { Type } from 'typebox'
import type { Actor } from '#core/actor.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import { inLocale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { frameOf } from '../../places/frame.ts'
import { signInPath } from '../../sign-in/sign-in.paths.ts'
import { findAccountWishes, keepAccountWishes } from './keep-wishes.ts'
import { wishesView } from './wishes.view.ts'
import { formOf, readForm, readWishes, unsaid, type WishesForm } from './wishes-form.rules.ts'

const path = '/home/contact'
const account = { en: 'Your account', cy: 'Eich cyfrif' }
const personal = (actor: Actor): actor is Extract<Actor, { kind: 'person' }> => actor.kind === 'person'
type Asked = PageRequest<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>

const show = (
  work: Work,
  request: Asked,
  shown: { form: WishesForm; problems: readonly FieldProblem[]; done: boolean },
): Reply => ({
  html: wishesView({
    frame: frameOf(work.actor, request),
    at: 'account',
    back: { href: inLanguage('/home', request.locale), text: inLocale(account, request.locale) },
    action: inLanguage(path, request.locale),
    hidden: request.csrf,
    ...shown,
  }),
})

/** A person's own page: how every organisation of the place may contact them. `canSignIn` as for their home. */
export const wishesPages = (canSignIn: boolean): readonly Route[] => {
  const own = {
    access: ['resident'],
    policy: (actor: Actor) => personal(actor) || (canSignIn && actor.kind === 'anyone') || notFound(),
    purpose: 'own',
    shows: 'own',
  } as const
  return [
    page({
      method: 'GET',
      path,
      schema: { query: Type.Object({ saved: Type.Optional(Type.String({ maxLength: 1 })) }) },
      ...own,
      event: 'none',
      handle: async (work, request) => {
        const { actor } = work
        if (!personal(actor)) return { redirect: signInPath(inLanguage(path, request.locale)) }
        const wishes = await findAccountWishes(work, request.host.id, actor.account)
        const form = wishes ? formOf(wishes) : unsaid(request.locale)
        return show(work, request, { form, problems: [], done: request.query.saved === '1' })
      },
    }),
    page({
      method: 'POST',
      path,
      schema: {},
      ...own,
      event: 'contact.changed',
      handle: async (work, request) => {
        const { actor } = work
        if (!personal(actor)) return { redirect: signInPath(inLanguage(path, request.locale)) }
        const form = readForm(request.form)
        const { wishes, problems } = readWishes(form)
        if (problems.length > 0) return show(work, request, { form, problems, done: false })
        await keepAccountWishes(work, request.host.id, actor.account, wishes)
        return { redirect: `${path}?saved=1` }
      },
    }),
  ]
}
