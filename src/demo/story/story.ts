import type { Locale } from '#core/text.ts'

/** What happens to a case after it was sent, and how many days after the step before. */
export interface StoryStep {
  readonly after: number
  readonly by: string
  readonly does:
    | { readonly kind: 'ask'; readonly words: string }
    | { readonly kind: 'reply'; readonly words: string }
    | { readonly kind: 'move'; readonly to: string }
    | { readonly kind: 'decide'; readonly to: string; readonly words: string }
    | { readonly kind: 'note'; readonly words: string }
    | { readonly kind: 'pay' }
}

/** The life of one case: who asks for what, how long ago, and what becomes of it. Everything in it goes through the use cases. */
export interface Story {
  readonly org: string
  readonly service: string
  /** a resident of the demo; undefined: somebody without an account */
  readonly who: string | undefined
  readonly locale: Locale
  readonly daysAgo: number
  readonly answers: Readonly<Record<string, unknown>>
  readonly steps: readonly StoryStep[]
}
