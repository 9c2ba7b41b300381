import type { Design } from '#engine/design/design.ts'

type Template = NonNullable<Design['messages']>[number]

const by: Template['by'] = ['email', 'text', 'letter']

/** What becomes of an appointment, as it is told where the design has no words of its own for it. */
export const appointmentTemplates: readonly Template[] = [
  {
    id: 'appointmentMoved',
    event: 'appointmentMoved',
    by,
    subject: { en: 'Your new appointment ({reference})', cy: 'Eich apwyntiad newydd ({reference})' },
    body: {
      en: 'Dear {name},\n\nYour appointment for ‘{service}’ ({reference}) is now:\n\n{appointment}\n\nSee it, change it or cancel it: {link}\n\n{organisation}',
      cy: 'Annwyl {name},\n\nDyma eich apwyntiad ar gyfer ‘{service}’ ({reference}) nawr:\n\n{appointment}\n\nGwelwch ef, newidiwch ef neu ei ganslo: {link}\n\n{organisation}',
    },
  },
  {
    id: 'appointmentCancelled',
    event: 'appointmentCancelled',
    by,
    subject: {
      en: 'Your appointment is cancelled ({reference})',
      cy: 'Mae eich apwyntiad wedi’i ganslo ({reference})',
    },
    body: {
      en: 'Dear {name},\n\nYour appointment for ‘{service}’ ({reference}) is cancelled:\n\n{appointment}\n\nYour request is still open. Choose another time: {link}\n\n{organisation}',
      cy: 'Annwyl {name},\n\nMae eich apwyntiad ar gyfer ‘{service}’ ({reference}) wedi’i ganslo:\n\n{appointment}\n\nMae eich cais yn dal ar agor. Dewiswch amser arall: {link}\n\n{organisation}',
    },
  },
  {
    id: 'appointmentLapsed',
    event: 'appointmentLapsed',
    by,
    subject: { en: 'Pay to keep an appointment ({reference})', cy: 'Talwch i gadw apwyntiad ({reference})' },
    body: {
      en: 'Dear {name},\n\nWe kept this time for your request ‘{service}’ ({reference}), but it was not paid for, so somebody else can now take it:\n\n{appointment}\n\nPay, and then choose a time: {link}\n\n{organisation}',
      cy: 'Annwyl {name},\n\nCadwyd yr amser hwn ar gyfer eich cais ‘{service}’ ({reference}), ond ni thalwyd amdano, felly gall rhywun arall ei gymryd nawr:\n\n{appointment}\n\nTalwch, ac yna dewiswch amser: {link}\n\n{organisation}',
    },
  },
  {
    id: 'appointmentAsked',
    event: 'appointmentAsked',
    by,
    subject: { en: 'Choose another time ({reference})', cy: 'Dewiswch amser arall ({reference})' },
    body: {
      en: 'Dear {name},\n\nWe are sorry: the time of your appointment for ‘{service}’ ({reference}) is no longer possible:\n\n{appointment}\n\nPlease choose another time: {link}\n\n{organisation}',
      cy: 'Annwyl {name},\n\nMae’n ddrwg gennym: nid yw amser eich apwyntiad ar gyfer ‘{service}’ ({reference}) yn bosibl mwyach:\n\n{appointment}\n\nDewiswch amser arall: {link}\n\n{organisation}',
    },
  },
  {
    id: 'appointmentReminder',
    event: 'appointmentReminder',
    by: ['text', 'email'],
    subject: { en: 'Your appointment tomorrow ({reference})', cy: 'Eich apwyntiad yfory ({reference})' },
    body: {
      en: '{organisation}: your appointment for ‘{service}’ ({reference}) is on {appointment}. Details: {link}',
      cy: '{organisation}: mae eich apwyntiad ar gyfer ‘{service}’ ({reference}) ar {appointment}. Manylion: {link}',
    },
  },
]
