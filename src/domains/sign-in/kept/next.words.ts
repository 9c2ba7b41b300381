import type { Text } from '#core/text.ts'

/** The words of going on after signing in. */
export const nextWords = {
  title: { en: 'You are signed in', cy: 'Rydych wedi mewngofnodi' },
  intro: {
    en: 'You work for one of the organisations here. Where do you want to go?',
    cy: 'Rydych yn gweithio i sefydliad yn y lle hwn. I ble hoffech chi fynd?',
  },
  work: { en: 'Go to the workspace', cy: 'Mynd i’r man gwaith' },
  of: { en: 'of', cy: 'yn' },
  own: { en: 'Your own account', cy: 'Eich cyfrif eich hun' },
  ownText: {
    en: 'What you have asked for yourself, as somebody who lives here.',
    cy: 'Yr hyn rydych wedi gofyn amdano eich hun, fel rhywun sy’n byw yma.',
  },
  keptTitle: { en: 'We kept what you typed', cy: 'Rydym wedi cadw’r hyn a deipioch' },
  keptText: {
    en: 'Your session ended just before you sent this. Nothing was lost: continue, and it is sent as you typed it.',
    cy: 'Daeth eich sesiwn i ben ychydig cyn i chi anfon hwn. Ni chollwyd dim: parhewch, a bydd yn cael ei anfon fel y teipioch ef.',
  },
  keptFiles: {
    en: 'Files that you had chosen could not be kept. Choose them again on the page that follows.',
    cy: 'Ni ellid cadw’r ffeiliau roeddech wedi’u dewis. Dewiswch nhw eto ar y dudalen sy’n dilyn.',
  },
  keptWhat: { en: 'What you typed', cy: 'Yr hyn a deipioch' },
  keptNothing: { en: 'You had not typed anything.', cy: 'Nid oeddech wedi teipio dim.' },
  goOn: { en: 'Continue', cy: 'Parhau' },
  leave: { en: 'Do not send it', cy: 'Peidio â’i anfon' },
} as const satisfies Record<string, Text>
