import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { details } from '#platform/govuk/details/details.ts'
import { select } from '#platform/govuk/select/select.ts'
import { type SummaryRow, summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Finding } from '../../../../designs/studio/findings.rules.ts'
import { isCondition } from '../../../../designs/studio/offers.rules.ts'
import type { Item, Leaf, Opened } from '../../../../designs/varying/leaves.rules.ts'
import { addPath, conditionPath, partPath, studioPath } from '../../administration.paths.ts'
import { type Administered, administrationPage } from '../../administration.view.ts'
import { type FormState, problemOf } from '../../form.view.ts'
import { addWords } from '../../studio/editing/adding/adding.words.ts'
import { editorsView } from '../../studio/editing/editors.view.ts'
import { findingList } from '../../studio/editing/room.view.ts'
import { listWords, words } from '../variation.words.ts'
import { groundsFields, type Person } from './grounds.view.ts'

/** A leaf with its value as it is read, and whether it differs from what was adopted. */
export interface ShownLeaf extends Leaf {
  readonly said: Text
  readonly own: boolean
}

/** Somewhere that the element may be moved to. */
export interface ShownPlace {
  readonly value: string
  readonly text: Text
}

export interface PartView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly service: string
  /** of the service */
  readonly title: Text
  /** the lists that something may be added to */
  readonly adds: readonly { readonly list: string; readonly of: string }[]
  readonly copies: boolean
  readonly findings: readonly Finding[]
  readonly editors: readonly { readonly name: string; readonly partName: Text | undefined }[]
  /** must a reason be given, as for somebody else's design? */
  readonly why: boolean
  readonly part: Omit<Opened, 'leaves'> & { readonly leaves: readonly ShownLeaf[] }
  /** what the element is: a question, a page */
  readonly noun: Text
  readonly above: readonly Item[]
  readonly places: readonly ShownPlace[]
  readonly people: readonly Person[]
  readonly action: string
  readonly hidden: Html
}

/** Where a leaf is changed: a condition is built from menus. */
const leafPath = ({ org, service }: PartView, { at }: Pick<Leaf, 'at'>): string =>
  isCondition(at) ? conditionPath(org, service, at) : partPath(org, service, at)

const rows = (view: PartView): readonly SummaryRow[] => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return view.part.leaves
    .filter(({ value, own }) => value !== undefined || own)
    .map((leaf) => ({
      key: say(leaf.name),
      value: html`<span class="moothall-breaks">${leaf.value === undefined ? say(words.notSet) : say(leaf.said)}</span>${leaf.own && html` ${tag({ text: say(words.changed), classes: 'govuk-tag--purple' })}`}`,
      actions:
        leaf.editor.kind === 'none'
          ? []
          : [
              {
                text: say(words.edit),
                href: inLanguage(leafPath(view, leaf), locale),
                visuallyHiddenText: say(leaf.name).toLowerCase(),
              },
            ],
    }))
}

const unset = (view: PartView): Html | undefined => {
  const { locale } = view.frame
  const leaves = view.part.leaves.filter(({ value, own }) => value === undefined && !own)
  if (leaves.length === 0) return undefined
  return details({
    summary: inLocale(words.more, locale),
    text: html`<ul class="govuk-list govuk-list--bullet">${leaves.map((leaf) => html`<li><a class="govuk-link" href="${inLanguage(leafPath(view, leaf), locale)}">${inLocale(leaf.name, locale)}</a></li>`)}</ul>`,
  })
}

const moving = (view: PartView, state: FormState): Html | undefined => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  if (view.places.length === 0) return undefined
  return details({
    id: 'move',
    open: state.values.do === 'move',
    summary: say(words.move),
    text: html`<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="at" value="${view.part.at}">
${select({
  name: 'place',
  id: 'place',
  label: { text: say(words.moveTo), classes: 'govuk-label--s' },
  errorMessage: problemOf(state, 'place'),
  value: state.values.place,
  items: [{ value: '', text: '' }, ...view.places.map(({ value, text }) => ({ value, text: say(text) }))],
  locale,
})}
${groundsFields(state, view.people, 'move-', view.why)}
${button({ name: 'do', value: 'move', text: say(words.move), classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`,
  })
}

const removing = (view: PartView, state: FormState): Html | undefined => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  if (view.part.at === '') return undefined
  return details({
    id: 'remove',
    open: state.values.do === 'remove',
    summary: say(words.remove),
    text: html`<p class="govuk-body">${say(words.removeText)}</p>
<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="at" value="${view.part.at}">
${groundsFields(state, view.people, 'remove-', view.why)}
${button({ name: 'do', value: 'remove', text: say(words.remove), classes: 'govuk-button--warning', preventDoubleClick: true })}</form>`,
  })
}

const copying = (view: PartView, state: FormState): Html | undefined => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  if (!view.copies) return undefined
  return details({
    id: 'copy',
    open: state.values.do === 'copy',
    summary: say(words.copy),
    text: html`<p class="govuk-body">${say(words.copyText)}</p>
<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="at" value="${view.part.at}">
${groundsFields(state, view.people, 'copy-', view.why)}
${button({ name: 'do', value: 'copy', text: say(words.copy), classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`,
  })
}

/** What stands in an element, list by list, and where more is added. */
const inside = (view: PartView): Html => {
  const { locale } = view.frame
  const say = (text: Text | undefined) => inLocale(text, locale)
  const to = (path: string) => inLanguage(path, locale)
  const empty = view.adds.filter(({ of }) => !view.part.lists.some(({ list }) => list === of))
  const add = ({ list, of }: PartView['adds'][number]) =>
    html`<p class="govuk-body"><a class="govuk-link" href="${to(addPath(view.org, view.service, list))}">${say(addWords[of])}</a></p>`
  if (view.part.at === '') return html`${view.adds.filter(({ of }) => of === 'costs').map(add)}`
  return html`${view.part.lists.map(
    ({ list, items }) => html`<h2 class="govuk-heading-m">${say(listWords[list])}</h2>
<ul class="govuk-list govuk-list--bullet">${items.map(({ at, name }) => html`<li><a class="govuk-link" href="${to(partPath(view.org, view.service, at))}">${say(name)}</a></li>`)}</ul>
${view.adds.filter(({ of }) => of === list).map(add)}`,
  )}
${empty.map(add)}`
}

/** An element of the organisation's copy: every leaf of it, what is wrong with it, what stands in it, and copying, moving or removing it. */
export const partView = (view: PartView): Html => {
  const { locale } = view.frame
  const say = (text: Text | undefined) => inLocale(text, locale)
  const to = (at: string) => inLanguage(partPath(view.org, view.service, at), locale)
  const state: FormState = { locale, values: view.values, problems: view.problems }
  return administrationPage({
    ...view,
    name: 'administration-part',
    title: view.part.at === '' ? say(words.itself) : say(view.part.name),
    above: { text: say(view.title), href: inLanguage(studioPath(view.org, view.service), locale) },
    main: html`<p class="govuk-caption-m">${say(view.noun)}${view.above.map(({ at, name }) => html` · <a class="govuk-link" href="${to(at)}">${say(name)}</a>`)}</p>
${editorsView(view.editors, locale)}
${findingList(view.findings, { locale, org: view.org, service: view.service })}
${summaryList({ rows: rows(view) })}
${unset(view)}
${inside(view)}
${copying(view, state)}
${moving(view, state)}
${removing(view, state)}`,
  })
}
