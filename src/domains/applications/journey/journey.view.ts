import type { Attributes } from '#platform/govuk/attributes.ts'

/** Which design a page of the journey was made from. */
export interface Shown {
  /** publisher/design id */
  readonly design: string
  readonly version: string
  readonly content: string
}

/** The hooks on `<main>` that robots and helpers find a journey page by. */
export const journeyAttributes = (shown: Shown, page: string, reference?: string): Attributes => ({
  'data-page': page,
  'data-design': shown.design,
  'data-version': shown.version,
  'data-content': shown.content,
  ...(reference === undefined ? {} : { 'data-reference': reference }),
})
