import { type Html, html } from '#platform/views/html.ts'

/** For whom staff key in, on each page of it. */
export const keyingNotice = (said: string): Html =>
  html`<div class="govuk-inset-text govuk-!-margin-bottom-0" role="note">${said}</div>`
