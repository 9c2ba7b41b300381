/** What an organisation can be; a word for people and registers, no code hangs on it. */
export const organisationKinds = [
  'county',
  'district',
  'unitary',
  'london-borough',
  'metropolitan',
  'combined-authority',
  'parish',
  'nhs-trust',
  'fire-service',
  'police',
  'housing-association',
  'charity',
  'other',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** First segments of addresses that are the node's own: no organisation's slug (docs/how-to/start-a-council.md). */
const reserved = [
  ...['home', 'desk', 'evidence', 'register', 'gallery', 'sign-in', 'sign-out', 'oidc', 'api', 'demo', 'health'],
  ...['metrics', 'assets', 'cy', 'en', 'search', 'services', 'library', 'place', 'accessibility', 'privacy', 'cookies'],
]

/** Why a slug cannot be an organisation's; nothing where it can: small letters, digits and single hyphens, 2 to 40. */
export const slugFault = (slug: string): 'shape' | 'reserved' | undefined => {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug) || slug.length < 2 || slug.length > 40) return 'shape'
  return reserved.includes(slug) ? 'reserved' : undefined
}

/** A telephone number as it is read in the United Kingdom or abroad: digits, blanks, brackets, hyphens, a plus in front. */
export const isPhone = (text: string): boolean =>
  /^\+?[0-9 ()-]{3,24}$/.test(text) && text.replace(/[^0-9]/g, '').length >= 3

/** An email address, by its shape: one @, a domain with a dot, no blanks (RFC 5321 gives 254 characters at most). */
export const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>(),;:"\\[\]]{1,64}@[^\s@<>(),;:"\\[\]]+\.[^\s@<>(),;:"\\[\].]{2,}$/.test(text)
