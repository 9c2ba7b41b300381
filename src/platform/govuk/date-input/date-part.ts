import type { Locale } from '#core/text.ts'
import { inLocale } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, names } from '../attributes.ts'
import { input } from '../input/input.ts'
import { datePartWords } from './date-input.words.ts'

/** One box of a date. `error` says whether it is this box that is wrong; where no box says so, all are marked. */
export interface DatePart {
  readonly name?: string | undefined
  readonly id?: string | undefined
  readonly label?: string | undefined
  readonly value?: string | number | undefined
  readonly error?: boolean | undefined
  readonly classes?: string | undefined
  readonly inputmode?: string | undefined
  readonly autocomplete?: string | undefined
  readonly pattern?: string | undefined
  readonly attributes?: Attributes | undefined
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()

const labelOf = (name: string, locale: Locale | undefined): string =>
  inLocale(datePartWords[name.split('.').at(-1) ?? name], locale ?? 'en') || capitalised(name)

export const hasError = (part: DatePart): boolean => Boolean(part.error || part.classes?.includes('govuk-input--error'))

/** A box with its label; `width` in characters, `marked` paints it as wrong. */
export const datePart = (
  part: DatePart,
  o: {
    readonly id: string
    readonly name: string
    readonly prefix: string
    readonly width: number
    readonly marked: boolean
    readonly locale: Locale | undefined
  },
): Html =>
  html`<div class="govuk-date-input__item">
${input({
  label: { text: part.label || labelOf(o.name, o.locale), classes: 'govuk-date-input__label' },
  id: part.id || `${o.id}-${o.name}`,
  classes: names(
    'govuk-date-input__input',
    o.marked && !part.classes?.includes('govuk-input--error') && 'govuk-input--error',
    !part.classes?.includes('govuk-input--width-') && `govuk-input--width-${o.width}`,
    part.classes,
  ),
  name: `${o.prefix}${o.name}`,
  value: part.value,
  inputmode: part.inputmode || 'numeric',
  autocomplete: part.autocomplete,
  pattern: part.pattern,
  attributes: part.attributes,
})}
</div>
`
