import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'Open the request again', cy: 'Ailagor y cais' },
  intro: {
    en: 'The request goes back to work, with a new target from today. The decision and its letter stay on the record, and hold until there is a new one.',
    cy: 'Mae’r cais yn mynd yn ôl at waith, gyda tharged newydd o heddiw. Mae’r penderfyniad a’i lythyr yn aros ar y cofnod, ac yn dal nes bod un newydd.',
  },
  stage: { en: 'Where does it go back to?', cy: 'I ble mae’n mynd yn ôl?' },
  stageMissing: { en: 'Select where it goes back to', cy: 'Dewiswch i ble mae’n mynd yn ôl' },
  told: { en: 'What do you tell the applicant?', cy: 'Beth ydych chi’n ei ddweud wrth yr ymgeisydd?' },
  toldHint: {
    en: 'They are sent this: why you look at it again, and what happens next.',
    cy: 'Anfonir hyn atynt: pam rydych yn edrych arno eto, a beth sy’n digwydd nesaf.',
  },
  toldMissing: { en: 'Enter what you tell the applicant', cy: 'Rhowch yr hyn a ddywedwch wrth yr ymgeisydd' },
  reason: { en: 'Why is it opened again?', cy: 'Pam mae’n cael ei ailagor?' },
  reasonHint: {
    en: 'Colleagues read this beside the case. The applicant does not.',
    cy: 'Bydd cydweithwyr yn darllen hyn wrth ochr yr achos. Ni fydd yr ymgeisydd.',
  },
  reasonMissing: { en: 'Enter why it is opened again', cy: 'Rhowch pam mae’n cael ei ailagor' },
  button: { en: 'Open it again', cy: 'Ei ailagor' },
} as const satisfies Record<string, Text>
