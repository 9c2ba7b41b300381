/** How a message reaches a person. */
export type Way = 'email' | 'text' | 'letter'

/** What a provider says of a message that it took. */
export type Standing =
  | { readonly is: 'under-way' | 'delivered' }
  | { readonly is: 'failed'; readonly again: boolean; readonly fault: string }
