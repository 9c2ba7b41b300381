import { type Html, html } from '#platform/views/html.ts'
import { names } from '../attributes.ts'
import { button } from '../button/button.ts'
import { type InputOptions, input } from '../input/input.ts'
import { translations } from '../translations.ts'
import { ownWords } from '../words.ts'
import { passwordWords, showPassword, showWord } from './password-input.words.ts'

export interface PasswordInputOptions extends InputOptions {
  readonly showPasswordText?: string | undefined
  readonly hidePasswordText?: string | undefined
  readonly showPasswordAriaLabelText?: string | undefined
  readonly hidePasswordAriaLabelText?: string | undefined
  readonly passwordShownAnnouncementText?: string | undefined
  readonly passwordHiddenAnnouncementText?: string | undefined
  readonly button?: { readonly classes?: string | undefined } | undefined
}

const toggle = (o: PasswordInputOptions, id: string): Html =>
  button({
    type: 'button',
    classes: names(
      'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
      o.button?.classes,
    ),
    text: ownWords(o.showPasswordText, showWord, o.locale),
    attributes: {
      'aria-controls': id,
      'aria-label': ownWords(o.showPasswordAriaLabelText, showPassword, o.locale),
      hidden: true,
    },
  })

const scriptWords = (o: PasswordInputOptions) =>
  translations(
    {
      'show-password': o.showPasswordText,
      'hide-password': o.hidePasswordText,
      'show-password-aria-label': o.showPasswordAriaLabelText,
      'hide-password-aria-label': o.hidePasswordAriaLabelText,
      'password-shown-announcement': o.passwordShownAnnouncementText,
      'password-hidden-announcement': o.passwordHiddenAnnouncementText,
    },
    o.locale,
    passwordWords,
  )

/** A password that can be shown (https://design-system.service.gov.uk/components/password-input/). */
export const passwordInput = (o: PasswordInputOptions): Html => {
  const id = o.id || o.name
  return input({
    ...o,
    id,
    type: 'password',
    spellcheck: false,
    autocapitalize: 'none',
    autocomplete: o.autocomplete || 'current-password',
    classes: names('govuk-password-input__input govuk-js-password-input-input', o.classes),
    inputWrapper: { classes: 'govuk-password-input__wrapper' },
    formGroup: {
      before: o.formGroup?.before,
      after: html`${toggle(o, id)}${o.formGroup?.after}`,
      classes: names('govuk-password-input', o.formGroup?.classes),
      attributes: { 'data-module': 'govuk-password-input', ...scriptWords(o), ...o.formGroup?.attributes },
    },
  })
}
