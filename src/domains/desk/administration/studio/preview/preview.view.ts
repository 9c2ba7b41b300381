import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { button } from '#platform/govuk/button/button.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Fault } from '../../../../designs/trying/try-design.ts'
import { previewStepPath, servicePath } from '../../administration.paths.ts'
import { type Administered, administrationPage } from '../../administration.view.ts'
import { dateBoxes, type FormState } from '../../form.view.ts'
import { studioWays } from '../studio-ways.view.ts'
import { words } from './preview.words.ts'

export interface PreviewView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly service: string
  readonly design: Design
  /** what is tried, above the page; undefined where it is the own copy, today, as it stands */
  readonly banner: Html | undefined
  /** why it cannot be run */
  readonly faults: readonly Fault[]
  /** the ids of the pages that the answers lead to */
  readonly path: readonly string[]
  /** is anything answered? */
  readonly begun: boolean
  readonly action: string
  readonly hidden: Html
}

const act = (view: PreviewView, value: string, text: Text, classes?: string): Html =>
  button({ name: 'do', value, text: inLocale(text, view.frame.locale), classes, preventDoubleClick: true })

const titleAt = ({ design }: PreviewView, { page: id, question }: Fault): Text | undefined => {
  const page = design.pages.find((one) => one.id === id)
  const asked = page?.questions?.find((one) => one.id === question)
  return asked ? textOf(asked.label) : page && textOf(page.title)
}

const stuckView = (view: PreviewView): Html => {
  const { locale } = view.frame
  const say = (text: Text | undefined) => inLocale(text, locale)
  return html`<h2 class="govuk-heading-m">${say(words.stuck)}</h2>
<p class="govuk-body">${say(words.stuckText)}</p>
<ul class="govuk-list govuk-list--bullet">${view.faults.map((fault) => {
    const at = titleAt(view, fault)
    return html`<li>${say(fault.message)}${at && html`<div class="govuk-hint govuk-!-margin-bottom-0">${say(words.stuckAt)} ${say(at)}</div>`}</li>`
  })}</ul>`
}

const pagesList = (view: PreviewView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return html`<h2 class="govuk-heading-m">${say(words.pages)}</h2>
<p class="govuk-body">${say(words.pagesText)}</p>
<ol class="govuk-list govuk-list--number">${view.design.pages.map(({ id, title, end }) => {
    const reached = view.path.includes(id)
    return html`<li><a class="govuk-link" href="${inLanguage(previewStepPath(view.org, view.service, id, true), locale)}">${say(textOf(title))}</a>${end && ` (${say(words.endsHere)})`}${reached && html` ${tag({ text: say(words.onPath), classes: 'govuk-tag--blue' })}`}</li>`
  })}</ol>`
}

const dayForm = (view: PreviewView): Html => {
  const state: FormState = { locale: view.frame.locale, values: view.values, problems: view.problems }
  return html`<form method="post" action="${view.action}" novalidate>${view.hidden}
${dateBoxes(state, { name: 'day', label: words.day, hint: words.dayHint })}
${act(view, 'day', words.changeDay, 'govuk-button--secondary')}</form>`
}

/** Where a preview begins: for which day, from the start, at a page; and why a copy cannot be tried. */
export const previewView = (view: PreviewView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const { begun, faults } = view
  return administrationPage({
    ...view,
    frame: { ...view.frame, notice: view.banner },
    name: 'administration-preview',
    title: say(words.title),
    above: { text: say(textOf(view.design.title)), href: inLanguage(servicePath(view.org, view.service), locale) },
    main: html`${studioWays({ ...view, locale }, 'preview')}
<p class="govuk-body">${say(words.intro)}</p>
<p class="govuk-body">${say(words.kept)}</p>
${
  faults.length > 0
    ? stuckView(view)
    : html`<form method="post" action="${view.action}"><div class="govuk-button-group">${view.hidden}${begun && act(view, 'goOn', words.goOn)}${act(view, 'start', words.start, begun ? 'govuk-button--secondary' : undefined)}</div></form>`
}
${dayForm(view)}
${faults.length === 0 && pagesList(view)}
<form method="post" action="${view.action}">${view.hidden}${act(view, 'end', words.end, 'govuk-button--secondary')}</form>`,
  })
}
