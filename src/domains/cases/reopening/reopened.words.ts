import type { Design } from '#engine/design/design.ts'
import type { Template } from '../telling/template.rules.ts'

const subject = {
  en: 'We are looking at your request again: {reference}',
  cy: 'Rydym yn edrych ar eich cais eto: {reference}',
}
const body = {
  en: `Dear {name},

We are looking again at your request ({service}).

{officerWords}

What we wrote before holds until you hear from us. You can see how it stands here: {link}`,
  cy: `Annwyl {name},

Rydym yn edrych eto ar eich cais ({service}).

{officerWords}

Mae’r hyn a ysgrifennwyd gennym o’r blaen yn dal nes i chi glywed gennym. Gallwch weld sut mae’n sefyll yma: {link}`,
}

/** What is told of a request that was opened again: by the ways that its design tells a decision by. */
export const reopenedTemplate = (design: Design): Template => ({
  id: 'reopened',
  by: (design.messages ?? []).find(({ event }) => event === 'decided')?.by ?? ['letter', 'email'],
  subject,
  body,
})
