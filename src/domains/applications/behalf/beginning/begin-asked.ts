import { dayOf } from '#core/days/day.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { cleanLine } from '#engine/questions/form-text.ts'
import { ukPostcode } from '#engine/questions/postcode/uk-postcode.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { type Html, html } from '#platform/views/html.ts'
import { findServices } from '../../../designs/find-services.ts'
import { frameOf } from '../../../places/frame.ts'
import { paperPath } from '../../application.paths.ts'
import { behalfPath } from '../behalf.paths.ts'
import { type Behalf, type KeyedChannel, mayKeyInFor, missingIn } from '../behalf.rules.ts'
import { findKeyedDrafts } from '../behalf.store.ts'
import { behalfWords as words } from '../behalf.words.ts'
import { type BeginView, beginView, type Typed } from './begin.view.ts'
import { beginKeyed, findMatches, type Match } from './begin-keyed.ts'

type Asked = PageRequest<object, object>

/** What is handed down: the way between the rooms of the desk. */
export interface BeginHere {
  readonly rooms: (org: string, here: 'behalf', locale: Locale) => Html
}

const boxes = [
  'service',
  'channel',
  'spokeWith',
  'representative',
  'authority',
  'locale',
  'first',
  'last',
  'postcode',
  'record',
]
const dates = ['received', 'birthDate'].flatMap((name) => ['day', 'month', 'year'].map((part) => `${name}-${part}`))

const typedIn = ({ form }: Asked): Typed =>
  Object.fromEntries([...boxes, ...dates].map((name) => [name, cleanLine(String(form[name] ?? '')).slice(0, 200)]))

/** A date in its three boxes as an ISO date; undefined where nothing is typed, false where it is none. */
const dateIn = (typed: Typed, name: string): string | undefined | false => {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => typed[`${name}-${part}`] ?? '')
  if (day === '' && month === '' && year === '') return undefined
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return false
  try {
    return Temporal.PlainDate.from(
      { day: Number(day), month: Number(month), year: Number(year) },
      { overflow: 'reject' },
    ).toString()
  } catch {
    return false
  }
}

const problem = (field: string, message: FieldProblem['message']): FieldProblem => ({ field, code: 'wrong', message })

/** What was typed, as what a request for somebody begins with; what is wrong with it. */
const read = (typed: Typed, today: string): { readonly behalf: Behalf; readonly problems: readonly FieldProblem[] } => {
  const paper = typed.channel === 'paper'
  const received = paper ? dateIn(typed, 'received') : today
  const oldest = Temporal.PlainDate.from(today).subtract({ days: 90 }).toString()
  const late = !received || received > today || received < oldest
  const birthDate = dateIn(typed, 'birthDate')
  const wrongBirth = birthDate === false || (birthDate !== undefined && birthDate > today)
  const postcode = typed.postcode ? ukPostcode(typed.postcode) : undefined
  const representative = typed.spokeWith === 'representative'
  return {
    behalf: {
      channel: typed.channel as KeyedChannel,
      received: received || today,
      spokeWith: representative ? 'representative' : 'applicant',
      ...(representative && { representative: typed.representative ?? '', authority: typed.authority ?? '' }),
      person: {
        first: typed.first ?? '',
        last: typed.last ?? '',
        ...(birthDate && { birthDate }),
        ...(postcode && { postcode }),
      },
    },
    problems: [
      ...missingIn(typed),
      ...(paper && late ? [problem('received', words.receivedLate)] : []),
      ...(wrongBirth ? [problem('birthDate', words.birthDateWrong)] : []),
      ...(typed.postcode && !postcode ? [problem('postcode', words.postcodeWrong)] : []),
    ],
  }
}

/** The page at which a request for somebody begins, with those that this member of staff has begun. */
export const showBegin = async (
  work: Work,
  request: Asked,
  { rooms }: BeginHere,
  again: Pick<BeginView, 'typed' | 'problems' | 'matches'>,
): Promise<Reply> => {
  const { locale } = request
  const org = request.organisation?.slug ?? ''
  const membership = work.actor.kind === 'member' ? work.actor.membership : ''
  const [all, begun] = await Promise.all([findServices(work, work.org), findKeyedDrafts(work.tx, work.org, membership)])
  const titleOf = (id: string) => textOf(all.find((service) => service.id === id)?.design.title)
  return {
    html: beginView({
      frame: frameOf(work.actor, request),
      rooms: rooms(org, 'behalf', locale),
      action: inLanguage(behalfPath(org), locale),
      hidden: html`${request.csrf}${request.key}`,
      services: all
        .filter(({ design }) => mayKeyInFor(work.actor, design))
        .map(({ id, design }) => ({
          id,
          title: textOf(design.title),
          paper: inLanguage(paperPath(org, id), locale),
        }))
        .sort((one, other) => inLocale(one.title, locale).localeCompare(inLocale(other.title, locale), locale)),
      begun: begun.map(({ id, designId, behalf, updatedAt }) => ({
        href: inLanguage(behalfPath(org, id), locale),
        title: titleOf(designId),
        name: `${behalf.person.first} ${behalf.person.last}`,
        at: updatedAt,
      })),
      ...again,
    }),
  }
}

/** Begins a request for somebody. Where a record may be theirs, the officer is asked first whether it is. */
export const beginAsked = async (work: Work, request: Asked, here: BeginHere): Promise<Reply> => {
  const typed = typedIn(request)
  const { behalf, problems } = read(typed, dayOf(work.now))
  if (problems.length > 0) return showBegin(work, request, here, { typed, problems, matches: [] })
  const matches: readonly Match[] = await findMatches(work, behalf.person)
  const chosen = matches.find(({ record }) => record === typed.record)
  if (matches.length > 0 && !chosen && typed.record !== 'none') {
    const asked = request.form._asked !== undefined
    return showBegin(work, request, here, {
      typed,
      problems: asked ? [problem('record', words.sameMissing)] : [],
      matches,
    })
  }
  const draft = await beginKeyed(work, {
    service: typed.service ?? '',
    locale: typed.locale ?? 'en',
    behalf: { ...behalf, ...(chosen && { record: chosen.record, ...(chosen.link && { link: chosen.link }) }) },
  })
  return { redirect: behalfPath(request.organisation?.slug ?? '', draft) }
}
