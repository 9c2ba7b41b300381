import type { Text } from '#core/text.ts'

/** What is said before a session runs out, and after. */
export const timeoutWords = {
  title: { en: 'Are you still there?', cy: 'Ydych chi dal yno?' },
  text: {
    en: 'To keep your information safe we will sign you out in',
    cy: 'Er mwyn cadw’ch gwybodaeth yn ddiogel, byddwn yn eich allgofnodi ymhen',
  },
  minutes: { en: '{n} minutes', cy: '{n} munud' },
  minute: { en: '1 minute', cy: '1 munud' },
  safe: {
    en: 'What you have typed is not lost either way.',
    cy: 'Ni chollir yr hyn rydych wedi’i deipio y naill ffordd na’r llall.',
  },
  stay: { en: 'Stay signed in', cy: 'Aros wedi mewngofnodi' },
  over: { en: 'You were signed out', cy: 'Rydych wedi’ch allgofnodi' },
  overText: {
    en: 'What you typed still stands on this page. Send it as usual: we ask you to sign in again first, and keep it until then.',
    cy: 'Mae’r hyn a deipioch yn dal ar y dudalen hon. Anfonwch ef fel arfer: byddwn yn gofyn i chi fewngofnodi eto yn gyntaf, ac yn ei gadw tan hynny.',
  },
  close: { en: 'Back to the page', cy: 'Yn ôl i’r dudalen' },
} as const satisfies Record<string, Text>
