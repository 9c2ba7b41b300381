/** Who acts in a transaction, as `app.begin` answered it. A person is named by the account only within the host. */
export type Actor =
  | { readonly kind: 'anyone'; readonly tickets: readonly string[] }
  | {
      readonly kind: 'person'
      readonly account: string
      readonly link: string | undefined
      /** the name they know themselves by */
      readonly name: string | undefined
      readonly tickets: readonly string[]
    }
  | {
      readonly kind: 'member'
      readonly account: string
      readonly membership: string
      readonly org: string
      readonly team: string | undefined
      readonly roles: readonly string[]
      readonly name: string
    }
  | { readonly kind: 'job'; readonly name: string }
  | { readonly kind: 'operator'; readonly membership: string | undefined }

/** What personal data may be looked at for. One short list for routes, designs, clauses and looks alike. */
export const purposes = [
  'own',
  'service',
  'payment',
  'support',
  'quality',
  'safeguarding',
  'rights',
  'audit',
  'evidence',
  'operation',
] as const
export type Purpose = (typeof purposes)[number]
