import { zone } from '#core/days/day.ts'
import { inLanguage } from '#core/locale-path.ts'
import { Refusal } from '#core/refusal.ts'
import { inLocale, type Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { moveClock } from '#platform/clock.ts'
import { newSessionToken } from '#platform/http/guards/session-cookie.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import type { Card } from '#platform/views/cards.ts'
import type { Html } from '#platform/views/html.ts'
import { getLiveDesign } from '../../domains/designs/design-in-use.ts'
import { findServices } from '../../domains/designs/find-services.ts'
import { servicePath } from '../../domains/directory/directory.paths.ts'
import { frameOf } from '../../domains/places/frame.ts'
import { returnPath } from '../../domains/sign-in/return-path.rules.ts'
import { signIn } from '../../domains/sign-in/start-session.ts'
import { demoId } from '../demo-id.ts'
import { demoCanaries } from '../place/canaries.ts'
import { demoOrganisations } from '../place/organisations.ts'
import { demoResidents, demoStaff } from '../place/people.ts'
import { canaryStories } from '../story/canaries/canary-stories.ts'
import { canaryValues } from '../story/canaries/canary-values.ts'
import { canariesPath, clockPath, demoPath, demoSignInPath, letterboxPath, peoplePath } from './demo.paths.ts'
import { demoSignInPart, demoView } from './demo.view.ts'
import { demoWords } from './demo.words.ts'
import { listPeople } from './list-people.ts'

const demo = {
  access: ['demo'],
  policy: (): true => true,
  purpose: 'operation',
  event: 'none',
  shows: 'none',
} as const
type Asked = PageRequest<object, object>

const wrong = (words: Text): Refusal => new Refusal('asked-wrongly', 400, words)

const formsOf = (request: Asked, back: string | undefined) => ({
  locale: request.locale,
  action: inLanguage(demoSignInPath, request.locale),
  csrf: request.csrf,
  back,
})

/** Every service of the place, on a card with its organisation's name. */
const serviceCards = async (work: Work, locale: Asked['locale']): Promise<readonly Card[]> =>
  (
    await Promise.all(
      demoOrganisations.map(async ({ slug, name }) =>
        (
          await findServices(work, demoId(`organisation ${slug}`))
        ).map(({ id, design }) => ({
          title: inLocale(textOf(design.title), locale),
          href: inLanguage(servicePath(slug, id), locale),
          foot: inLocale(name, locale),
        })),
      ),
    )
  ).flat()

/** Where somebody starts, and the membership that staff with only one act in. */
const startOf = (id: string): { path: string; acting: { org: string; membership: string } | null } => {
  const [only, ...more] = demoStaff.find((one) => one.id === id)?.works ?? []
  if (!only) return { path: '/home', acting: null }
  if (more.length > 0) return { path: '/desk', acting: null }
  const acting = { org: demoId(`organisation ${only.org}`), membership: demoId(`membership ${id} ${only.org}`) }
  return { path: `/desk/${only.org}`, acting }
}

const clockTo = (request: Asked, now: Temporal.Instant): Temporal.Instant => {
  try {
    const { now: to, forward } = request.form
    if (typeof to === 'string' && to !== '') return Temporal.Instant.from(to)
    return now
      .toZonedDateTimeISO(zone)
      .add(Temporal.Duration.from(String(forward)))
      .toInstant()
  } catch {
    throw wrong(demoWords.unknownTime)
  }
}

/** The demo's own way to sign in, under the usual one. */
export const demoSignIn = (_work: Work, request: Asked, back: string | undefined): Html =>
  demoSignInPart({ locale: request.locale, forms: formsOf(request, back) })

/** The demo's own pages: mounted in a demo only, so that elsewhere they are not there at all. */
export const demoPages: readonly Route[] = [
  page({
    method: 'GET',
    path: demoPath,
    schema: {},
    ...demo,
    handle: async (work, request) => ({
      html: demoView({
        frame: frameOf(work.actor, request),
        now: work.now,
        forms: formsOf(request, undefined),
        clock: inLanguage(clockPath, request.locale),
        letterbox: inLanguage(letterboxPath, request.locale),
        services: await serviceCards(work, request.locale),
      }),
    }),
  }),
  page({ method: 'GET', path: peoplePath, schema: {}, ...demo, handle: async () => ({ json: listPeople() }) }),
  page({
    method: 'GET',
    path: canariesPath,
    schema: {},
    ...demo,
    shows: 'others',
    handle: async (work) => ({
      json: (
        await Promise.all(
          canaryStories.map(async (story) => {
            const { compiled } = await getLiveDesign(work, demoId(`organisation ${story.org}`), story.service)
            return canaryValues(story, compiled.design)
          }),
        )
      ).flat(),
    }),
  }),
  page({
    method: 'POST',
    path: demoSignInPath,
    schema: {},
    ...demo,
    csrf: 'origin',
    handle: async (work, request) => {
      const id = String(request.form.person ?? '')
      const person = [...demoResidents, ...demoStaff, ...Object.values(demoCanaries)].find((one) => one.id === id)
      if (!person) throw wrong(demoWords.unknownPerson)
      const session = newSessionToken()
      await signIn(work, { account: demoId(`account ${id}`), token: session })
      const { path, acting } = startOf(id)
      const locale = person.locale === 'cy' ? 'cy' : request.locale
      return { redirect: returnPath(request.form.return, inLanguage(path, locale)), session, acting }
    },
  }),
  page({
    method: 'POST',
    path: clockPath,
    schema: {},
    ...demo,
    event: 'clock.moved',
    csrf: 'origin',
    handle: async (work, request) => {
      const now = await moveClock(work.tx, clockTo(request, work.now))
      await work.append({ type: 'clock.moved', data: { to: now.toString() } })
      const back = returnPath(request.form.return, '')
      return back === '' ? { json: { now: now.toString() } } : { redirect: back }
    },
  }),
]
