import type { Text } from '#core/text.ts'

/** What stands on every page. */
export const frameWords = {
  services: { en: 'Services', cy: 'Gwasanaethau' },
  account: { en: 'Your account', cy: 'Eich cyfrif' },
  desk: { en: 'Workspace', cy: 'Man gwaith' },
  administration: { en: 'Administration', cy: 'Gweinyddu' },
  signIn: { en: 'Sign in', cy: 'Mewngofnodi' },
  signOut: { en: 'Sign out', cy: 'Allgofnodi' },
  signedInAs: { en: 'Signed in as', cy: 'Wedi mewngofnodi fel' },
  staffHelp: { en: 'Help for staff', cy: 'Cymorth i staff' },
  contact: { en: 'Contact us', cy: 'Cysylltu â ni' },
  phone: { en: 'Telephone', cy: 'Ffôn' },
  email: { en: 'Email', cy: 'E-bost' },
  visit: { en: 'Visit', cy: 'Ymweld' },
  accessibility: { en: 'Accessibility statement', cy: 'Datganiad hygyrchedd' },
  privacy: { en: 'Privacy notice', cy: 'Hysbysiad preifatrwydd' },
  cookies: { en: 'Cookies', cy: 'Cwcis' },
  error: { en: 'Error', cy: 'Gwall' },
} as const satisfies Record<string, Text>
