import type { Text } from '#core/text.ts'

export const words = {
  contactUs: { en: 'Contact us about this request', cy: 'Cysylltu â ni am y cais hwn' },
  write: { en: 'Messages about this request', cy: 'Negeseuon am y cais hwn' },
  title: { en: 'Messages', cy: 'Negeseuon' },
  intro: {
    en: 'Write to the people who work on your request. Only you and they can read this.',
    cy: 'Ysgrifennwch at y bobl sy’n gweithio ar eich cais. Dim ond chi a nhw all ddarllen hyn.',
  },
  introDesk: {
    en: 'The applicant reads this in their account, and is told that there is a message, not what it says.',
    cy: 'Bydd yr ymgeisydd yn darllen hyn yn ei gyfrif, a dywedir wrtho fod neges, nid beth mae’n ei ddweud.',
  },
  none: { en: 'There are no messages yet.', cy: 'Nid oes negeseuon eto.' },
  fresh: { en: 'New', cy: 'Newydd' },
  unread: { en: 'Not read yet', cy: 'Heb ei ddarllen eto' },
  newOnes: { en: '{count} new from the applicant', cy: '{count} newydd gan yr ymgeisydd' },
  yours: { en: 'Your message', cy: 'Eich neges' },
  canned: { en: 'Begin with a text of your organisation', cy: 'Dechrau gyda thestun gan eich sefydliad' },
  cannedNone: { en: 'None: I write it myself', cy: 'Dim: byddaf yn ei ysgrifennu fy hun' },
  cannedHint: {
    en: 'It is put before what you write, in the language that the applicant reads.',
    cy: 'Caiff ei roi o flaen yr hyn a ysgrifennwch, yn yr iaith y mae’r ymgeisydd yn ei darllen.',
  },
  files: { en: 'Add files (optional)', cy: 'Ychwanegu ffeiliau (dewisol)' },
  filesHint: {
    en: 'Photos, scans or PDFs, up to 10MB each',
    cy: 'Lluniau, sganiau neu ffeiliau PDF, hyd at 10MB yr un',
  },
  missing: { en: 'Enter your message, or add a file', cy: 'Rhowch eich neges, neu ychwanegwch ffeil' },
  missingDesk: {
    en: 'Enter your message, choose a text, or add a file',
    cy: 'Rhowch eich neges, dewiswch destun, neu ychwanegwch ffeil',
  },
  cannedWrong: { en: 'Select one of the texts, or none', cy: 'Dewiswch un o’r testunau, neu ddim' },
  send: { en: 'Send', cy: 'Anfon' },
  open: { en: 'Read and answer', cy: 'Darllen ac ateb' },
  tellSubject: { en: 'You have a message about {reference}', cy: 'Mae gennych neges am {reference}' },
  tellBody: {
    en: 'Dear {name},\n\n{organisation} has sent you a message about your request {reference}.\n\nRead it and answer here: {link}',
    cy: 'Annwyl {name},\n\nMae {organisation} wedi anfon neges atoch am eich cais {reference}.\n\nDarllenwch hi ac atebwch yma: {link}',
  },
  staffSubject: { en: 'A message about {reference}', cy: 'Neges am {reference}' },
  staffBody: {
    en: 'The applicant has written about {reference}.\n\nRead it at the desk: {link}',
    cy: 'Mae’r ymgeisydd wedi ysgrifennu am {reference}.\n\nDarllenwch hi wrth y ddesg: {link}',
  },
} as const satisfies Record<string, Text>

/** Texts that officers begin with until an organisation settles its own. */
export const usualTexts: readonly { readonly id: string; readonly title: Text; readonly body: Text }[] = [
  {
    id: 'thanks',
    title: { en: 'Thank you, we have it', cy: 'Diolch, mae gennym' },
    body: {
      en: 'Thank you for your message. We have read it and have put it with your request.',
      cy: 'Diolch am eich neges. Rydym wedi’i darllen ac wedi’i rhoi gyda’ch cais.',
    },
  },
  {
    id: 'soon',
    title: { en: 'We answer within 5 working days', cy: 'Byddwn yn ateb o fewn 5 diwrnod gwaith' },
    body: {
      en: 'Thank you for your message. We will answer within 5 working days.',
      cy: 'Diolch am eich neges. Byddwn yn ateb o fewn 5 diwrnod gwaith.',
    },
  },
  {
    id: 'elsewhere',
    title: { en: 'We cannot help with this here', cy: 'Ni allwn helpu gyda hyn yma' },
    body: {
      en: 'Thank you for your message. We cannot help with this as part of this request. Please contact us about it by phone.',
      cy: 'Diolch am eich neges. Ni allwn helpu gyda hyn fel rhan o’r cais hwn. Cysylltwch â ni amdano dros y ffôn.',
    },
  },
]
