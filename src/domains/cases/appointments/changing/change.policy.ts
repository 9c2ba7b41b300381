import { Refusal } from '#core/refusal.ts'

export const over = new Refusal('appointment-over', 409, {
  en: 'This request is closed, so its appointment cannot be changed any more.',
  cy: 'Mae’r cais hwn wedi’i gau, felly ni ellir newid ei apwyntiad mwyach.',
})
export const notPaid = new Refusal('appointment-not-paid', 409, {
  en: 'This appointment was not paid for. Pay, and then choose a time.',
  cy: 'Ni thalwyd am yr apwyntiad hwn. Talwch, ac yna dewiswch amser.',
})
export const tooLate = new Refusal('appointment-too-late', 409, {
  en: 'It is too late to change this appointment here. Contact us if you cannot keep it.',
  cy: 'Mae’n rhy hwyr i newid yr apwyntiad hwn yma. Cysylltwch â ni os na allwch ei gadw.',
})
