import { trusted } from '#platform/views/html.ts'

const markup = (value: unknown) => (typeof value === 'string' ? trusted(value) : value)

/** The Nunjucks macros take `text` or `html`, `titleText` or `titleHtml`; ours take one option for both. */
const pair = /^(.*?)(text|html)$/i
const pairs: Readonly<Record<string, string>> = {
  text: 'text',
  html: 'text',
  titleText: 'title',
  titleHtml: 'title',
  summaryText: 'summary',
  summaryHtml: 'summary',
  descriptionText: 'description',
  descriptionHtml: 'description',
  headingText: 'heading',
  headingHtml: 'heading',
  logoText: 'logo',
  logoHtml: 'logo',
}
const renamed: Readonly<Record<string, string>> = {
  beforeInput: 'before',
  beforeInputs: 'before',
  afterInput: 'after',
  afterInputs: 'after',
}

const contentOf = (value: unknown): unknown => {
  const { text, html } = Object(value)
  return html ? markup(html) : text
}

/** Attributes of the macros always print; of ours `true` is a bare name. */
const asPrinted = (value: unknown) =>
  Object.fromEntries(Object.entries(Object(value)).map(([name, given]) => [name, String(given)]))

/** Slots take markup as a string; the last may say how it is aligned. */
const slots = (value: unknown) =>
  Object.fromEntries(
    Object.entries(Object(value)).map(([name, given]) => {
      const { html, align } = Object(given)
      return [name, typeof given === 'string' ? markup(given) : { markup: markup(html), align }]
    }),
  )

const entry = (key: string, value: unknown): [string, unknown] => {
  if (key === 'attributes' || key.endsWith('Attributes')) return [key, asPrinted(value)]
  if (renamed[key]) return [renamed[key], contentOf(value)]
  if (key === 'slots') return [key, slots(value)]
  if (key === 'conditional') return [key, contentOf(value) || undefined]
  return [key, ours(value)]
}

/** A fixture's options, which are the Nunjucks macro's, as our functions take them. */
export const ours = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ours)
  if (typeof value !== 'object' || value === null) return value
  const out: Record<string, unknown> = {}
  for (const [key, given] of Object.entries(value)) {
    const name = pairs[key]
    if (name === undefined) {
      const [as, made] = entry(key, given)
      out[as] = made
    } else if (pair.exec(key)?.[2]?.toLowerCase() === 'text') out[name] ??= given
    else if (given) out[name] = markup(given)
  }
  return out
}
