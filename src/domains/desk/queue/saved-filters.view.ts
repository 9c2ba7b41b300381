import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { details } from '#platform/govuk/details/details.ts'
import { input } from '#platform/govuk/input/input.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { QueueFilter } from '../../cases/queue/queue-filter.rules.ts'
import type { SavedFilter } from '../../cases/queue/saved-filter.rules.ts'
import type { PageFrame } from '../../places/frame.ts'
import { words } from './queue.words.ts'

export interface SavedFiltersView {
  readonly locale: PageFrame['locale']
  readonly queue: string
  readonly saved: readonly SavedFilter[]
  readonly asked: QueueFilter
  readonly csrf: Html
  readonly hasTeam: boolean
  /** where one is kept, and where it is forgotten */
  action(id?: string): string
  readonly again: { readonly name: string; readonly problems: readonly FieldProblem[] } | undefined
}

/** Lists that were kept, each with how many requests are like it now. */
export const savedFiltersView = (view: SavedFiltersView): Html | false => {
  const say = (text: Text) => inLocale(text, view.locale)
  const here = new URLSearchParams({ ...view.asked }).toString()
  return (
    view.saved.length > 0 &&
    html`<nav aria-label="${say(words.saved)}"><ul class="moothall-saved">${view.saved.map(
      ({ id, name, ofTeam, filter, cases }) => {
        const query = new URLSearchParams({ ...filter }).toString()
        return html`<li data-filter="${name}"><a class="govuk-link govuk-link--no-underline" href="${view.queue}?${query}"${query === here && html` aria-current="true"`}>${name}${ofTeam && html` <span class="moothall-saved__of">${say(words.ofTeam)}</span>`} <strong data-cases="${cases}">${cases}</strong></a>
${query === here && html`<form method="post" action="${view.action(id)}">${view.csrf}<button type="submit" class="moothall-link-button">${say(words.forget)}<span class="govuk-visually-hidden"> ${name}</span></button></form>`}</li>`
      },
    )}</ul></nav>`
  )
}

/** Keeps the list that is asked for, under a name. */
export const keepFilterView = (view: SavedFiltersView): Html | false => {
  const say = (text: Text) => inLocale(text, view.locale)
  const problem = view.again?.problems[0]
  const fields = Object.entries(view.asked)
  return (
    fields.length > 0 &&
    details({
      summary: say(words.keep),
      open: problem !== undefined,
      text: html`<form method="post" action="${view.action()}" novalidate>${view.csrf}${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${input({ id: 'name', name: 'name', classes: 'govuk-input--width-20', label: { text: say(words.keepName), classes: 'govuk-label--s' }, value: view.again?.name ?? '', ...(problem ? { errorMessage: { text: say(problem.message) } } : {}) })}
${
  view.hasTeam &&
  radios({
    name: 'for',
    classes: 'govuk-radios--small govuk-radios--inline',
    value: 'me',
    fieldset: { legend: { text: say(words.keepFor), classes: 'govuk-fieldset__legend--s' } },
    items: [
      { value: 'me', text: say(words.keepMine) },
      { value: 'team', text: say(words.keepTeam) },
    ],
  })
}
${button({ text: say(words.keep), classes: 'govuk-button--secondary' })}</form>`,
    })
  )
}
