import type { Text } from '#core/text.ts'

/** A message that many people are sent alike; words in braces are filled in for each. */
export interface StandardMessage {
  readonly id: string
  readonly title: Text
  readonly subject: Text
  readonly body: Text
}

/** What officers send to many applicants at once. */
export const standardMessages: readonly StandardMessage[] = [
  {
    id: 'delay',
    title: { en: 'We are sorry for the delay', cy: 'Mae’n ddrwg gennym am yr oedi' },
    subject: { en: 'Your request {reference} is taking longer', cy: 'Mae eich cais {reference} yn cymryd mwy o amser' },
    body: {
      en: 'Dear {name},\n\nYour request ({service}, reference {reference}) is taking longer than we said. We are sorry. You do not need to do anything: we are working on it and will tell you as soon as there is news.\n\n{link}',
      cy: 'Annwyl {name},\n\nMae eich cais ({service}, cyfeirnod {reference}) yn cymryd mwy o amser nag y dywedasom. Mae’n ddrwg gennym. Nid oes angen i chi wneud dim: rydym yn gweithio arno a byddwn yn dweud wrthych cyn gynted ag y bydd newyddion.\n\n{link}',
    },
  },
  {
    id: 'progress',
    title: { en: 'We are working on your request', cy: 'Rydym yn gweithio ar eich cais' },
    subject: { en: 'We are working on your request {reference}', cy: 'Rydym yn gweithio ar eich cais {reference}' },
    body: {
      en: 'Dear {name},\n\nWe are working on your request ({service}, reference {reference}). You do not need to do anything. See where it stands:\n\n{link}',
      cy: 'Annwyl {name},\n\nRydym yn gweithio ar eich cais ({service}, cyfeirnod {reference}). Nid oes angen i chi wneud dim. Gweld sut mae’n dod ymlaen:\n\n{link}',
    },
  },
  {
    id: 'closed-days',
    title: { en: 'Our offices are closed for some days', cy: 'Mae ein swyddfeydd ar gau am rai dyddiau' },
    subject: {
      en: 'Your request {reference}: our offices are closed',
      cy: 'Eich cais {reference}: mae ein swyddfeydd ar gau',
    },
    body: {
      en: 'Dear {name},\n\nOur offices are closed for some days. We will go on with your request ({service}, reference {reference}) when we are back. You do not need to do anything.\n\n{link}',
      cy: 'Annwyl {name},\n\nMae ein swyddfeydd ar gau am rai dyddiau. Byddwn yn parhau â’ch cais ({service}, cyfeirnod {reference}) pan fyddwn yn ôl. Nid oes angen i chi wneud dim.\n\n{link}',
    },
  },
]
