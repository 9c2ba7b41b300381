import type { Text } from '#core/text.ts'

/** The words of where a person is signed in. */
export const sessionWords = {
  title: { en: 'Where you are signed in', cy: 'Ble rydych wedi mewngofnodi' },
  intro: {
    en: 'If you do not recognise one of these, sign out of it. We sign you out after an hour without use, and after 12 hours in any case.',
    cy: 'Os nad ydych yn adnabod un o’r rhain, allgofnodwch ohono. Mae sesiwn nad yw’n cael ei defnyddio am awr yn dod i ben ei hun, a daw pob sesiwn i ben ar ôl 12 awr.',
  },
  unknown: { en: 'Unknown browser', cy: 'Porwr anhysbys' },
  current: { en: 'This browser', cy: 'Y porwr hwn' },
  signedIn: { en: 'Signed in', cy: 'Wedi mewngofnodi' },
  used: { en: 'Last used', cy: 'Defnyddiwyd ddiwethaf' },
  end: { en: 'Sign out', cy: 'Allgofnodi' },
  endAll: { en: 'Sign out everywhere', cy: 'Allgofnodi ym mhobman' },
  endAllText: {
    en: 'This ends all of your sessions, here as well.',
    cy: 'Bydd hyn yn dod â’ch holl sesiynau i ben, gan gynnwys yma.',
  },
  ended: { en: 'The session has ended', cy: 'Mae’r sesiwn wedi dod i ben' },
} as const satisfies Record<string, Text>
