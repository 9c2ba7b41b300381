import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { input } from '#platform/govuk/input/input.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { select } from '#platform/govuk/select/select.ts'
import { table } from '#platform/govuk/table/table.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { deliveriesPath, destinationPath, destinationsPath } from '../border.paths.ts'
import { type Destination, kinds, type Typed } from './destination.rules.ts'
import { destinationWords as words } from './destination.words.ts'

export interface DestinationsView {
  readonly frame: PageFrame
  readonly org: string
  readonly csrf: Html
  readonly destinations: readonly Destination[]
  readonly services: readonly { readonly id: string; readonly title: Text }[]
  /** the form as it was typed, for a new system */
  readonly typed: Typed
  readonly problems: readonly FieldProblem[]
}

const hintOf = { webhook: words.webhookHint, file: words.fileHint, email: words.emailHint } as const
const summary = (problems: readonly FieldProblem[], locale: PageFrame['locale']) =>
  problems.length > 0 &&
  errorSummary({
    locale,
    errorList: problems.map(({ field, message }) => ({ text: inLocale(message, locale), href: `#${field}` })),
  })

/** The form of a system; `fixed`: how it is reached was settled when it was added. */
const form = (
  view: Pick<DestinationsView, 'frame' | 'csrf' | 'services' | 'typed' | 'problems'> & {
    readonly action: string
    readonly fixed: boolean
  },
): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const error = (field: string) => {
    const found = view.problems.find((problem) => problem.field === field)
    return found && { text: say(found.message) }
  }
  return html`<form method="post" action="${view.action}" novalidate>${view.csrf}
${input({ id: 'name', name: 'name', label: { text: say(words.name), classes: 'govuk-label--s' }, value: view.typed.name, errorMessage: error('name') })}
${
  view.fixed
    ? html`<input type="hidden" name="kind" value="${view.typed.kind}">`
    : radios({
        idPrefix: 'kind',
        name: 'kind',
        fieldset: { legend: { text: say(words.kind), classes: 'govuk-fieldset__legend--s' } },
        value: view.typed.kind,
        errorMessage: error('kind'),
        items: kinds.map((kind) => ({ value: kind, text: say(words[kind]), hint: { text: say(hintOf[kind]) } })),
      })
}
${input({ id: 'address', name: 'address', label: { text: say(words.address), classes: 'govuk-label--s' }, hint: { text: say(words.addressHint) }, value: view.typed.address, spellcheck: false, errorMessage: error('address') })}
${select({
  id: 'design',
  name: 'design',
  label: { text: say(words.design), classes: 'govuk-label--s' },
  value: view.typed.design,
  errorMessage: error('design'),
  items: [
    { value: '', text: say(words.allDesigns) },
    ...view.services.map(({ id, title }) => ({ value: id, text: say(title) })),
  ],
})}
${textarea({ id: 'mapping', name: 'mapping', label: { text: say(words.mapping), classes: 'govuk-label--s' }, hint: { text: say(words.mappingHint) }, value: view.typed.mapping, rows: 8, spellcheck: false, errorMessage: error('mapping') })}
${button({ text: say(words.save), preventDoubleClick: true })}
</form>`
}

/** The systems that an organisation's cases go to, and the form for another. */
export const destinationsView = (view: DestinationsView): Html => {
  const { frame, destinations } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const to = (path: string) => inLanguage(path, locale)
  return inLayout({
    ...frame,
    title: say(words.title),
    wide: true,
    hasErrors: view.problems.length > 0,
    back: { href: to(deliveriesPath(view.org)) },
    mainAttributes: { 'data-page': 'destinations' },
    main: html`${summary(view.problems, locale)}
<h1 class="govuk-heading-l">${say(words.title)}</h1>
<p class="govuk-body">${say(words.intro)}</p>
${
  destinations.length === 0
    ? html`<p class="govuk-body">${say(words.none)}</p>`
    : table({
        caption: say(words.title),
        captionClasses: 'govuk-visually-hidden',
        classes: 'moothall-stack',
        head: [words.name, words.kind, words.address, words.state].map((text) => ({ text: say(text) })),
        rows: destinations.map((one) => [
          { text: html`<a class="govuk-link" href="${to(destinationPath(view.org, one.id))}">${one.name}</a>` },
          { text: say(words[one.kind]), attributes: { 'data-label': say(words.kind) } },
          { text: one.address, attributes: { 'data-label': say(words.address) } },
          { text: say(words[one.state]), attributes: { 'data-label': say(words.state) } },
        ]),
      })
}
<h2 class="govuk-heading-m">${say(words.add)}</h2>
${form({ ...view, action: to(destinationsPath(view.org)), fixed: false })}`,
  })
}

export interface DestinationView extends Omit<DestinationsView, 'destinations'> {
  readonly destination: Destination
  /** shown once, right after it was made */
  readonly secret: string | undefined
}

/** One system: its form, and pausing it or starting it again. */
export const destinationView = (view: DestinationView): Html => {
  const { frame, destination } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const action = inLanguage(destinationPath(view.org, destination.id), locale)
  return inLayout({
    ...frame,
    title: destination.name,
    hasErrors: view.problems.length > 0,
    back: { href: inLanguage(destinationsPath(view.org), locale), text: say(words.back) },
    mainAttributes: { 'data-page': 'destination' },
    main: html`${summary(view.problems, locale)}
<h1 class="govuk-heading-l">${destination.name}</h1>
${
  view.secret !== undefined &&
  insetText({
    text: html`<h2 class="govuk-heading-s">${say(words.secret)}</h2><p class="govuk-body"><code data-secret>${view.secret}</code></p><p class="govuk-body">${say(words.secretText)}</p>`,
  })
}
<p class="govuk-body">${say(words.state)}: <strong>${say(words[destination.state])}</strong></p>
<form method="post" action="${action}/state">${view.csrf}<input type="hidden" name="state" value="${destination.state === 'on' ? 'off' : 'on'}">
${button({ text: say(destination.state === 'on' ? words.pause : words.resume), classes: 'govuk-button--secondary', preventDoubleClick: true })}
</form>
<h2 class="govuk-heading-m">${say(words.change)}</h2>
${form({ ...view, action, fixed: true })}`,
  })
}
