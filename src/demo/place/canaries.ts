import type { DemoResident } from './people.ts'

const nothing = {
  en: 'Has values that nobody else has, so that a test can see where they turn up.',
  cy: 'Mae ganddo werthoedd nad oes gan neb arall, er mwyn i brawf weld ble maent yn ymddangos.',
}

const canary = (org: string, number: string, nhs: string): DemoResident & { readonly nhs: string } => ({
  id: `canary-${org}`,
  name: `Kanarifirst${org} Kanarilast${org}`,
  email: `kanari.${org}@barsetshire.example`,
  locale: 'en',
  birthDate: '1947-07-07',
  phone: `01632 960${number}`,
  address: { line1: `1 Kanari${org} Row`, town: `Kanaritown${org}`, postcode: 'BA1 9ZZ' },
  shows: nothing,
  nhs,
})

/** One resident for each organisation that has services: every personal value of theirs is a string of their own. */
export const demoCanaries = {
  barchester: canary('barchester', '991', ''),
  barsetshire: canary('barsetshire', '992', '987 654 3210'),
  'hogglestock-homes': canary('hogglestock', '993', ''),
} as const
