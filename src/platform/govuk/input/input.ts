import { type Html, html } from '#platform/views/html.ts'
import { attributes, names } from '../attributes.ts'
import { type Field, field } from '../field.ts'
import { type Content, said, type Worded } from '../said.ts'

export interface InputOptions extends Field {
  readonly value?: string | number | undefined
  readonly type?: string | undefined
  readonly prefix?: Content | Worded | undefined
  readonly suffix?: Content | Worded | undefined
  readonly inputmode?: string | undefined
  readonly autocomplete?: string | undefined
  readonly autocapitalize?: string | undefined
  readonly pattern?: string | undefined
  readonly spellcheck?: boolean | undefined
  readonly inputWrapper?: Worded | undefined
}

const affix = (kind: 'prefix' | 'suffix', o: Worded | undefined) =>
  o?.text &&
  html`<div class="${names(`govuk-input__${kind}`, o.classes)}" aria-hidden="true"${attributes(o.attributes)}>${o.text}</div>`

const control = (o: InputOptions, id: string, describedBy: string): Html =>
  html`<input${attributes({
    class: names('govuk-input', o.classes, said(o.errorMessage) && 'govuk-input--error'),
    id,
    name: o.name ?? '',
    type: o.type || 'text',
    spellcheck: o.spellcheck === undefined ? undefined : String(o.spellcheck),
    value: o.value,
    disabled: o.disabled,
    'aria-describedby': describedBy || undefined,
    autocomplete: o.autocomplete,
    autocapitalize: o.autocapitalize,
    pattern: o.pattern,
    inputmode: o.inputmode,
  })}${attributes(o.attributes)}>`

/** A box for one line of text (https://design-system.service.gov.uk/components/text-input/). */
export const input = (o: InputOptions): Html =>
  field(o, (id, describedBy) => {
    const made = control(o, id, describedBy)
    const prefix = affix('prefix', said(o.prefix))
    const suffix = affix('suffix', said(o.suffix))
    const { before, after } = o.formGroup ?? {}
    if (!prefix && !suffix && !before && !after) return made
    return html`<div class="${names('govuk-input__wrapper', o.inputWrapper?.classes)}"${attributes(o.inputWrapper?.attributes)}>
${before} ${prefix} ${made} ${suffix} ${after}
</div>`
  })
