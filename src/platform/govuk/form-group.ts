import type { Locale } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from './attributes.ts'
import { type ErrorMessageOptions, errorMessage } from './error-message/error-message.ts'
import { type HintOptions, hint } from './hint/hint.ts'
import { type Content, said } from './said.ts'

/** The box around a control with its label, hint and error. */
export interface FormGroup {
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  /** what stands between the error and the control */
  readonly before?: Content | undefined
  readonly after?: Content | undefined
}

/** What every form component takes. */
export interface Explained {
  readonly hint?: Content | HintOptions | undefined
  readonly errorMessage?: Content | ErrorMessageOptions | undefined
  readonly formGroup?: FormGroup | undefined
  /** the page's language, for the words a component says by itself */
  readonly locale?: Locale | undefined
}

/** The hint and the error of a control, and the ids that its aria-describedby must name after those it has already. */
export const explanation = (o: Explained, id: string, describedBy?: string) => {
  const help = said(o.hint)
  const error = said(o.errorMessage)
  return {
    markup: html`${help && hint({ ...help, id: `${id}-hint` })}
${error && errorMessage({ locale: o.locale, ...error, id: `${id}-error` })}`,
    describedBy: names(describedBy, help && `${id}-hint`, error && `${id}-error`),
  }
}

/** The box itself; red where there is an error. */
export const formGroup = (o: Explained, content: Html): Html =>
  html`<div class="${names('govuk-form-group', said(o.errorMessage) && 'govuk-form-group--error', o.formGroup?.classes)}"${attributes(o.formGroup?.attributes)}>
${content}
</div>`
