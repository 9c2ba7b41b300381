import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { table } from '#platform/govuk/table/table.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { Field, Score } from '../../../people/matching/compare.rules.ts'
import { addressLines, nameLine, type PersonFacts } from '../../../people/person.rules.ts'
import type { PageFrame } from '../../../places/frame.ts'
import { fieldWords, levelWords, words } from '../duplicates.words.ts'
import { bitsWords, scoreWords } from '../score.view.ts'

export interface ComparedPerson {
  readonly reference: string
  readonly href: string
  readonly service: Text
  readonly person: { readonly [K in keyof PersonFacts]?: PersonFacts[K] | null | undefined }
}

export interface CompareView {
  readonly frame: PageFrame
  readonly one: ComparedPerson
  readonly other: ComparedPerson
  readonly score: Score
  readonly standing: 'open' | 'different' | 'joined' | 'joined by another' | 'one record'
  readonly joinedAt: Temporal.Instant | undefined
  readonly mayJudge: boolean
  readonly back: string
  readonly action: string
  readonly hidden: Html
  readonly typed: { readonly verdict: string; readonly reason: string }
  readonly problems: readonly FieldProblem[]
}

const fields: readonly Field[] = ['first', 'last', 'birth', 'address', 'phone', 'email']

/** What a person gave, in words; a name that was typed in one box is parted before its last word. */
const given = ({ person }: ComparedPerson, field: Field, locale: Locale): string => {
  const { name } = person
  if (field === 'first') return name?.first ?? (name?.full ? nameLine(name).split(' ').slice(0, -1).join(' ') : '')
  if (field === 'last') return name?.last ?? (name?.full ? nameLine(name).split(' ').at(-1) : undefined) ?? ''
  if (field === 'birth') return person.birthDate ? longDate(person.birthDate, locale) : ''
  if (field === 'address') return addressLines(person.address).join(', ')
  return person[field] ?? ''
}

const comparedTable = (view: CompareView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const under = (text: string) => ({ attributes: { 'data-label': text } })
  const shown = (text: string) => text || say(words.notGiven)
  return table({
    classes: 'moothall-stack',
    caption: `${say(words.score)}: ${scoreWords(view.score.bits, locale)}`,
    captionClasses: 'govuk-table__caption--m',
    firstCellIsHeader: true,
    head: [
      { text: say(words.what) },
      { text: view.one.reference },
      { text: view.other.reference },
      { text: say(words.how) },
      { text: say(words.bits), format: 'numeric' },
    ],
    rows: [
      ...fields.map((field) => {
        const reason = view.score.reasons.find((each) => each.field === field)
        return [
          { text: say(fieldWords[field]) },
          { text: shown(given(view.one, field, locale)), ...under(view.one.reference) },
          { text: shown(given(view.other, field, locale)), ...under(view.other.reference) },
          { text: say(reason ? (levelWords[field][reason.level] ?? {}) : words.notCompared), ...under(say(words.how)) },
          { text: reason ? bitsWords(reason.bits) : '0', format: 'numeric', ...under(say(words.bits)) },
        ]
      }),
      [
        { text: say(words.beforehand) },
        { text: '' },
        { text: '' },
        {
          text: `${say(words.against)} ${say(view.score.against === 'strangers' ? words.strangers : words.home)}`,
          ...under(say(words.how)),
        },
        { text: bitsWords(view.score.before), format: 'numeric', ...under(say(words.bits)) },
      ],
      [
        { text: say(words.total) },
        { text: '' },
        { text: '' },
        { text: scoreWords(view.score.bits, locale), ...under(say(words.how)) },
        { text: bitsWords(view.score.bits), format: 'numeric', ...under(say(words.bits)) },
      ],
    ],
  })
}

const wrongOf = (view: CompareView) => (field: string) => {
  const found = view.problems.find((problem) => problem.field === field)
  return found ? { errorMessage: { text: inLocale(found.message, view.frame.locale) } } : {}
}

const reasonBox = (view: CompareView): Html =>
  textarea({
    name: 'reason',
    rows: 3,
    value: view.typed.reason,
    label: { text: inLocale(words.reason, view.frame.locale), classes: 'govuk-label--m' },
    hint: { text: inLocale(words.reasonHint, view.frame.locale) },
    ...wrongOf(view)('reason'),
  })

const decideForm = (view: CompareView): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  const wrong = wrongOf(view)
  return html`<form method="post" action="${view.action}" novalidate>${view.hidden}
${radios({
  name: 'verdict',
  fieldset: { legend: { text: say(words.decide), classes: 'govuk-fieldset__legend--m' } },
  value: view.typed.verdict,
  items: [
    { value: 'same', text: say(words.same), hint: { text: say(words.sameHint) } },
    { value: 'different', text: say(words.different), hint: { text: say(words.differentHint) } },
  ],
  ...wrong('verdict'),
})}
${reasonBox(view)}${button({ text: say(words.save), preventDoubleClick: true })}</form>`
}

const partForm = (view: CompareView): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  return html`<h2 class="govuk-heading-m">${say(words.part)}</h2><p class="govuk-body">${say(words.partHint)}</p>
<form method="post" action="${view.action}/part" novalidate>${view.hidden}${reasonBox(view)}
${button({ text: say(words.partButton), classes: 'govuk-button--warning', preventDoubleClick: true })}</form>`
}

const stands = (view: CompareView): Html | false => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const date = view.joinedAt ? longDate(dayOf(view.joinedAt), locale) : ''
  switch (view.standing) {
    case 'joined':
      return insetText({ text: say(words.joined).replace('{date}', date) })
    case 'joined by another':
      return insetText({ text: say(words.joinedBy) })
    case 'one record':
      return insetText({ text: say(words.oneRecord) })
    case 'different':
      return insetText({ text: say(words.wasDifferent) })
    default:
      return false
  }
}

const acts = (view: CompareView): Html | false => {
  if (view.standing === 'joined by another' || view.standing === 'one record') return false
  if (!view.mayJudge) return html`<p class="govuk-body">${inLocale(words.mayNot, view.frame.locale)}</p>`
  return view.standing === 'joined' ? partForm(view) : decideForm(view)
}

/** The applicants of two requests side by side: how alike they are and why, and what an officer decides of it. */
export const compareView = (view: CompareView): Html => {
  const { frame, problems } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  return inLayout({
    ...frame,
    title: say(words.title),
    wide: true,
    back: { href: view.back, text: view.one.reference },
    hasErrors: problems.length > 0,
    mainAttributes: { 'data-page': 'duplicates', 'data-standing': view.standing },
    main: html`${
      problems.length > 0 &&
      errorSummary({
        locale,
        errorList: problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })),
      })
    }<h1 class="govuk-heading-l">${say(words.title)}</h1>
<p class="govuk-body">${say(words.intro)}</p>
<ul class="govuk-list">${[view.one, view.other].map((each) => html`<li><a class="govuk-link" href="${each.href}">${each.reference}</a> ${say(each.service)}</li>`)}</ul>
${stands(view)}${view.standing !== 'one record' && comparedTable(view)}
${acts(view)}<p class="govuk-hint">${say(words.looked)}</p>`,
  })
}
