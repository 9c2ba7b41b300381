import type { Text } from '#core/text.ts'

/** What a new service says before anybody has written its own words. */
export const newServiceWords = {
  contact: { en: 'How to reach you', cy: 'Sut i gysylltu â chi' },
  name: { en: 'What is your name?', cy: 'Beth yw eich enw?' },
  email: { en: 'What is your email address?', cy: 'Beth yw eich cyfeiriad e-bost?' },
  emailHint: {
    en: 'We use it only to tell you what happens with your request',
    cy: 'Dim ond i ddweud wrthych beth sy’n digwydd gyda’ch cais y byddwn yn ei ddefnyddio',
  },
  received: { en: 'We have your request', cy: 'Rydym wedi cael eich cais' },
  receivedText: { en: 'We will look at it and write to you.', cy: 'Byddwn yn edrych arno ac yn ysgrifennu atoch.' },
  done: { en: 'Your request is done', cy: 'Mae eich cais wedi’i gwblhau' },
  notDone: { en: 'We cannot do what you asked for', cy: 'Ni allwn wneud yr hyn y gofynnoch amdano' },
  outcomeDone: { en: 'Done', cy: 'Wedi’i gwblhau' },
  outcomeNotDone: { en: 'Not done', cy: 'Heb ei gwblhau' },
  subject: { en: '{service}: we have your request', cy: '{service}: rydym wedi cael eich cais' },
  body: {
    en: 'Dear {name}\n\nWe have your request. Its reference is {reference}.\n\nYou can see how it stands at {link}.\n\n{organisation}',
    cy: 'Annwyl {name}\n\nRydym wedi cael eich cais. Ei gyfeirnod yw {reference}.\n\nGallwch weld sut mae’n dod ymlaen yn {link}.\n\n{organisation}',
  },
  review: {
    en: 'If you think that we are wrong, write to us and say why. Somebody who did not decide it will look at it again.',
    cy: 'Os ydych yn meddwl ein bod yn anghywir, ysgrifennwch atom a dywedwch pam. Bydd rhywun na wnaeth y penderfyniad yn edrych arno eto.',
  },
} as const satisfies Record<string, Text>
