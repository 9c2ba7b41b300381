import { inLocale, type Locale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { input } from '#platform/govuk/input/input.ts'
import { type Html, html } from '#platform/views/html.ts'
import { type FormState, problemOf } from '../../form.view.ts'
import { words } from './examples.words.ts'

export interface SaveExampleView extends FormState {
  /** what its title must be in */
  readonly languages: readonly string[]
  /** is the own copy tried by itself? */
  readonly alone: boolean
  readonly action: string
  readonly hidden: Html
}

const languageName = (tag: string, locale: Locale): string =>
  tag === 'en'
    ? inLocale(words.english, locale)
    : tag === 'cy'
      ? inLocale(words.welsh, locale)
      : (new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag)

/** Saving what was tried as an example. */
export const saveExampleView = (view: SaveExampleView): Html => {
  const { locale } = view
  const say = (text: Text) => inLocale(text, locale)
  const label = (tag: string) =>
    say(words.inLanguage).replace('{name}', say(words.name)).replace('{language}', languageName(tag, locale))
  const several = view.languages.length > 1
  const title = html`<h2 class="govuk-heading-m">${say(words.save)}</h2>`
  if (!view.alone) return html`${title}<p class="govuk-body">${say(words.saveAlone)}</p>`
  return html`${title}<p class="govuk-body">${say(words.saveText)}</p>
<form method="post" action="${view.action}" novalidate>${view.hidden}
${view.languages.map((tag, i) =>
  input({
    name: `title.${tag}`,
    id: `title.${tag}`,
    label: { text: several ? label(tag) : say(words.name), classes: 'govuk-label--s' },
    hint: i === 0 ? say(words.nameHint) : undefined,
    value: view.values[`title.${tag}`],
    errorMessage: problemOf(view, `title.${tag}`),
    attributes: { lang: tag },
    locale,
  }),
)}
${button({ name: 'do', value: 'save', text: say(words.save), preventDoubleClick: true })}</form>`
}
