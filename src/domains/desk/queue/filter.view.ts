import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { select } from '#platform/govuk/select/select.ts'
import { type Html, html } from '#platform/views/html.ts'
import { flagWords } from '../../cases/assignment/assignment.words.ts'
import type { Colleague, Team } from '../../cases/assignment/colleague.rules.ts'
import type { QueuedCount } from '../../cases/queue/find-cases.ts'
import { dueChoices, flagChoices, type QueueFilter } from '../../cases/queue/queue-filter.rules.ts'
import type { PageFrame } from '../../places/frame.ts'
import { dueChoiceWords, words } from './queue.words.ts'

export interface FilterView {
  readonly locale: PageFrame['locale']
  readonly action: string
  readonly asked: QueueFilter
  readonly counts: readonly QueuedCount[]
  readonly teams: readonly Team[]
  readonly colleagues: readonly Pick<Colleague, 'id' | 'name'>[]
}

/** The values of one column of the counts, each with its words and how many open cases it has. */
const choices = (counts: readonly QueuedCount[], of: 'design' | 'stage', locale: PageFrame['locale']) => {
  const found = new Map<string, { titles: Set<string>; cases: number }>()
  for (const count of counts) {
    const known = found.get(count[of]) ?? { titles: new Set(), cases: 0 }
    known.titles.add(inLocale(of === 'design' ? count.service : count.stageTitle, locale))
    found.set(count[of], { titles: known.titles, cases: known.cases + count.cases })
  }
  // Two services may call the same stage by different names.
  return [...found].map(([value, { titles, cases }]) => ({ value, text: `${[...titles].join(' / ')} (${cases})` }))
}

/** What a queue can be narrowed to; without scripts it is asked for by its button. */
export const filterView = (view: FilterView): Html => {
  const { locale, asked, counts } = view
  const say = (text: Text) => inLocale(text, locale)
  const within = asked.service ? counts.filter(({ design }) => design === asked.service) : counts
  const choose = (name: keyof QueueFilter, label: Text, all: Text, items: readonly { value: string; text: string }[]) =>
    select({
      id: name,
      name,
      label: { text: say(label) },
      value: asked[name] ?? '',
      items: [{ value: '', text: say(all) }, ...items],
    })
  return html`<form class="moothall-filter" method="get" action="${view.action}" aria-label="${say(words.filter)}">
${choose('service', words.service, words.allServices, choices(counts, 'design', locale))}
${choose('stage', words.stage, words.allStages, choices(within, 'stage', locale))}
${choose('team', words.team, words.allTeams, [
  ...view.teams.map(({ id, name }) => ({ value: id, text: say(name) })),
  { value: 'none', text: say(words.noTeam) },
])}
${choose('assigned', words.who, words.anybody, [
  { value: 'me', text: say(words.me) },
  { value: 'nobody', text: say(words.nobody) },
  ...view.colleagues.map(({ id, name }) => ({ value: id, text: name })),
])}
${choose(
  'due',
  words.due,
  words.anyTime,
  dueChoices.map((due) => ({ value: due, text: say(dueChoiceWords[due]) })),
)}
${choose(
  'flag',
  words.flag,
  words.anyFlag,
  flagChoices.map((flag) => ({ value: flag, text: say(flagWords[flag]) })),
)}
${button({ text: say(words.show), classes: 'govuk-button--secondary' })}
</form>`
}
