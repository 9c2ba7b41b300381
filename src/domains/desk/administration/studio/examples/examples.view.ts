import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { details } from '#platform/govuk/details/details.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { OwnExamples } from '../../../../designs/trying/examples.ts'
import { previewPath, servicePath } from '../../administration.paths.ts'
import { type Administered, administrationPage } from '../../administration.view.ts'
import { studioWays } from '../studio-ways.view.ts'
import { words } from './examples.words.ts'
import { saidOf } from './say-outcome.rules.ts'

type Shown = OwnExamples['examples'][number]

export interface ExamplesView extends Administered {
  readonly service: string
  readonly of: OwnExamples
  /** said at the top where something could not be done */
  readonly refused: Text | undefined
  readonly action: string
  readonly hidden: Html
}

const standing = (view: ExamplesView, { result }: Shown): Html => {
  const { locale } = view.frame
  const [text, colour] =
    result === undefined ? [words.notRun, 'grey'] : result.ok ? [words.passes, 'green'] : [words.fails, 'red']
  return tag({ text: inLocale(text, locale), classes: `govuk-tag--${colour}` })
}

const differences = (view: ExamplesView, { result }: Shown): Html | false => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  if (!result || result.ok) return false
  const { name: naming, value: reading } = saidOf(view.of.own, locale)
  return html`<ul class="govuk-list govuk-list--bullet">${result.differs.map(({ name, expected, actual, said }) =>
    said
      ? html`<li>${say(words.cannot).replace('{why}', say(said))}</li>`
      : html`<li>${say(words.differs)
          .replace('{name}', naming(name))
          .replace('{expected}', () => reading(name, expected))
          .replace('{actual}', () => (actual === null ? say(words.notKnown) : reading(name, actual)))}</li>`,
  )}</ul>`
}

const act = (view: ExamplesView, example: Shown, value: string, text: Text): Html =>
  html`<form method="post" action="${view.action}">${view.hidden}<input type="hidden" name="id" value="${example.id}"><input type="hidden" name="copy" value="${view.of.copy}"><button type="submit" name="do" value="${value}" class="moothall-link-button">${inLocale(text, view.frame.locale)}<span class="govuk-visually-hidden">: ${inLocale(textOf(example.title), view.frame.locale)}</span></button></form>`

const exampleView = (view: ExamplesView, example: Shown): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const { name, value } = saidOf(view.of.own, locale)
  const renewable = example.result && !example.result.ok && !example.result.differs.some(({ said }) => said)
  return html`<li class="moothall-card govuk-!-margin-bottom-3"><h2 class="govuk-heading-s">${say(textOf(example.title))}</h2>
<p class="govuk-body">${standing(view, example)} ${say(words.on).replace('{day}', longDate(example.asOf, locale))}</p>
${differences(view, example)}
${details({
  summary: say(words.expects),
  text: summaryList({
    rows: Object.entries(example.expect).map(([key, expected]) => ({ key: name(key), value: value(key, expected) })),
  }),
})}
<div class="moothall-buttons">${act(view, example, 'open', words.open)}${renewable && act(view, example, 'renew', words.renew)}${act(view, example, 'remove', words.remove)}</div></li>`
}

/** The examples of an organisation's copy: how each comes out on it as it is now, and what differs, in words. */
export const examplesView = (view: ExamplesView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const { examples, own } = view.of
  const ran = examples.filter(({ result }) => result)
  const ok = ran.filter(({ result }) => result?.ok).length
  // those that come out otherwise come first: they are what somebody looks for
  const sorted = examples.toSorted((a, b) => Number(a.result?.ok ?? false) - Number(b.result?.ok ?? false))
  const count = say(words.summary).replace('{ok}', String(ok)).replace('{all}', String(examples.length))
  return administrationPage({
    ...view,
    name: 'administration-examples',
    title: say(words.title),
    above: { text: say(textOf(own.title)), href: inLanguage(servicePath(view.org, view.service), locale) },
    main: html`${studioWays({ ...view, locale }, 'examples')}
${view.refused && insetText({ text: say(view.refused) })}
<p class="govuk-body">${say(words.intro)}</p>
<p class="govuk-body"><a class="govuk-link" href="${inLanguage(previewPath(view.org, view.service), locale)}">${say(words.make)}</a>. ${say(words.how)}</p>
${examples.length === 0 ? insetText({ text: say(words.none) }) : html`<p class="govuk-body govuk-!-font-weight-bold">${ran.length === 0 ? say(words.cannotRun) : count}</p>`}
<ul class="govuk-list">${sorted.map((example) => exampleView(view, example))}</ul>`,
  })
}
