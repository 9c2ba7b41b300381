import { dayOf, zone } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { pagination } from '#platform/govuk/pagination/pagination.ts'
import { table } from '#platform/govuk/table/table.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Change } from '../../../journal/changes/find-changes.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { changeWords, words } from './changes.words.ts'

export interface ChangesView extends Administered {
  readonly changes: readonly Change[]
  /** names of members of staff, by the membership's id */
  readonly names: ReadonlyMap<string, string>
  /** titles of its services, by the design's id */
  readonly titles: ReadonlyMap<string, Text>
  readonly next: string | undefined
}

const who = ({ actor, type }: Change, names: ReadonlyMap<string, string>, locale: Locale): string => {
  if (actor.id !== undefined && names.has(actor.id)) return names.get(actor.id) ?? ''
  if (actor.kind === 'operator') return inLocale(words.operator, locale)
  return inLocale(type.startsWith('staff.joined') || actor.kind === 'person' ? words.joining : words.system, locale)
}

/** What it was of: a member by name, a service by its title, else the codes that the event has. Ids of rows say nothing to a reader. */
const ofWhat = ({ data }: Change, { names, titles, frame: { locale } }: ChangesView): string => {
  const { membership, design, parameter, from, hold, key, changed, roles } = data
  const known = typeof membership === 'string' ? names.get(membership) : undefined
  const since = parameter !== undefined && typeof from === 'string' ? longDate(from, locale) : undefined
  const service = typeof design === 'string' ? inLocale(titles.get(design) ?? { en: design }, locale) : undefined
  const parts = [known, service, parameter, hold, key, changed, roles, since]
  return parts.flat().filter(Boolean).map(String).join(', ')
}

const time = (at: Temporal.Instant): string => at.toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5)

/** Every change of people, settings and services: who and when, in codes, never anybody's data. */
export const changesView = (view: ChangesView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const under = (text: Text) => ({ attributes: { 'data-label': say(text) } })
  return administrationPage({
    ...view,
    name: 'administration-changes',
    title: say(words.title),
    wide: true,
    main:
      view.changes.length === 0
        ? html`<p class="govuk-body">${say(words.none)}</p>`
        : html`${table({
            classes: 'moothall-stack',
            head: [words.when, words.who, words.what, words.of].map((text) => ({ text: say(text) })),
            rows: view.changes.map((change) => [
              { text: `${longDate(dayOf(change.at), locale)}, ${time(change.at)}`, ...under(words.when) },
              { text: who(change, view.names, locale), ...under(words.who) },
              { text: inLocale(changeWords[change.type], locale) || change.type, ...under(words.what) },
              { text: ofWhat(change, view), classes: 'moothall-breaks', ...under(words.of) },
            ]),
          })}
${view.next && pagination({ locale, next: { href: view.next, text: say(words.next) } })}`,
  })
}
