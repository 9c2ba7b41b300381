import { inLocale } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { names } from '../attributes.ts'
import { hint } from '../hint/hint.ts'
import { type TextareaOptions, textarea } from '../textarea/textarea.ts'
import { translations } from '../translations.ts'
import type { Plurals } from '../words.ts'
import { countWords, limitWords } from './character-count.words.ts'

export interface CharacterCountOptions extends TextareaOptions {
  /** the most characters (or words) that may be typed; nothing stops a person from typing more: check it on the server */
  readonly maxlength?: number | string | undefined
  /** govuk-frontend's old way to say `maxlength` with `countType: 'words'` */
  readonly maxwords?: number | string | undefined
  readonly countType?: 'length' | 'words' | undefined
  /** the share of the limit, in per cent, from which the count is shown */
  readonly threshold?: number | string | undefined
  readonly countMessage?: { readonly classes?: string | undefined } | undefined
  readonly textareaDescriptionText?: string | undefined
  readonly charactersUnderLimitText?: Plurals | undefined
  readonly charactersAtLimitText?: string | undefined
  readonly charactersOverLimitText?: Plurals | undefined
  readonly wordsUnderLimitText?: Plurals | undefined
  readonly wordsAtLimitText?: string | undefined
  readonly wordsOverLimitText?: Plurals | undefined
}

const scriptWords = (o: CharacterCountOptions, limit: number | string | undefined) =>
  translations(
    {
      'textarea-description': !limit && o.textareaDescriptionText ? { other: o.textareaDescriptionText } : undefined,
      'characters-under-limit': o.charactersUnderLimitText,
      'characters-at-limit': o.charactersAtLimitText,
      'characters-over-limit': o.charactersOverLimitText,
      'words-under-limit': o.wordsUnderLimitText,
      'words-at-limit': o.wordsAtLimitText,
      'words-over-limit': o.wordsOverLimitText,
    },
    o.locale,
    countWords,
  )

/** A textarea that counts what is left (https://design-system.service.gov.uk/components/character-count/). */
export const characterCount = (o: CharacterCountOptions): Html => {
  const id = o.id || o.name
  const countType = o.countType || (o.maxwords ? 'words' : undefined)
  const limit = o.maxwords || o.maxlength
  const words =
    o.textareaDescriptionText || inLocale(limitWords[countType === 'words' ? 'words' : 'characters'], o.locale ?? 'en')
  const message = hint({
    text: limit ? words.replace('%{count}', String(limit)) : '',
    id: `${id}-info`,
    classes: names('govuk-character-count__message', o.countMessage?.classes),
  })
  return textarea({
    ...o,
    id,
    describedBy: `${id}-info`,
    classes: names('govuk-js-character-count', o.classes),
    formGroup: {
      before: o.formGroup?.before,
      after: html`${message}${o.formGroup?.after}`,
      classes: names('govuk-character-count', o.formGroup?.classes),
      attributes: {
        'data-module': 'govuk-character-count',
        'data-maxlength': o.maxlength,
        'data-maxwords': o.maxwords,
        'data-threshold': o.threshold,
        'data-count-type': countType,
        ...scriptWords(o, limit),
        ...o.formGroup?.attributes,
      },
    },
  })
}
