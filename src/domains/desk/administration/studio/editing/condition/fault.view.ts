import { inLocale, type Locale, type Text } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { words } from './condition.words.ts'

/** What is wrong with an expression, and where in its text. */
export interface Fault {
  readonly message: Text
  readonly span: { readonly start: number; readonly end: number } | undefined
}

const placeOf = (text: string, start: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, start).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

const marked = (text: string, { start, end }: NonNullable<Fault['span']>): Html =>
  html`<pre class="moothall-breaks"><code>${text.slice(0, start)}<mark>${text.slice(start, Math.max(end, start + 1))}</mark>${text.slice(Math.max(end, start + 1))}</code></pre>`

/** What is wrong with an expression, at its line and column. */
export const faultView = (faults: readonly Fault[], text: string, locale: Locale): Html => {
  const say = (one: Text) => inLocale(one, locale)
  return html`${faults.map(({ message, span }) => {
    const at = span && placeOf(text, span.start)
    return html`<div data-part="fault"><p class="govuk-error-message">${at && html`${say(words.line).replace(/^./, (first) => first.toUpperCase())} ${at.line}, ${say(words.column)} ${at.column}: `}${say(message)}</p>${span && marked(text, span)}</div>`
  })}`
}
