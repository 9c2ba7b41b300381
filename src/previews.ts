import { failurePreview } from '#platform/gallery/failure.preview.ts'
import { componentPreviews } from '#platform/govuk/gallery/component-previews.ts'
import { cardsPreview } from '#platform/views/cards.preview.ts'
import { layoutPreview } from '#platform/views/layout.preview.ts'
import type { Preview } from '#platform/views/preview.ts'
import { letterboxPreview, mailPreview } from './demo/letterbox/letterbox.preview.ts'
import { demoPreview } from './demo/pages/demo.preview.ts'
import { amendingPreview } from './domains/applications/amending/amending.preview.ts'
import { beginPreview, keyedDonePreview } from './domains/applications/behalf/beginning/begin.preview.ts'
import { equalityPreview } from './domains/applications/equality/equality.preview.ts'
import { followPreview } from './domains/applications/following/follow.preview.ts'
import { pagePreview } from './domains/applications/journey/page.preview.ts'
import { taskListPagePreview } from './domains/applications/journey/task-list.preview.ts'
import { terminalPreview } from './domains/applications/journey/terminal.preview.ts'
import { paperPreview } from './domains/applications/paper/paper.preview.ts'
import { payPreview, waitPreview } from './domains/applications/paying/pay.preview.ts'
import { areaPreview } from './domains/applications/piloting/area.preview.ts'
import { questionPreviews } from './domains/applications/questions/question-previews.ts'
import { checkAnswersPreview } from './domains/applications/submission/check-answers.preview.ts'
import { donePreview } from './domains/applications/submission/done.preview.ts'
import { saveForLaterPreview, wayBackPreview } from './domains/applications/way-back/way-back.preview.ts'
import { deliveriesPreview, destinationPreview, destinationsPreview } from './domains/borders/border.preview.ts'
import { appointmentPreview } from './domains/cases/appointments/changing/appointment.preview.ts'
import { bulkCheckPreview, bulkPreview, bulkProgressPreview } from './domains/cases/bulk/pages/bulk.preview.ts'
import { letterPreview } from './domains/cases/content/letter.preview.ts'
import { conversationPreview } from './domains/cases/conversation/conversation.preview.ts'
import { correctionPreview } from './domains/cases/corrections/correction.preview.ts'
import { casePreview } from './domains/cases/desk/case.preview.ts'
import { comparePreview } from './domains/cases/duplicates/comparing/compare.preview.ts'
import { deskFeedbackPreview, feedbackPreview } from './domains/cases/feedback/feedback.preview.ts'
import { casePaymentsPreview } from './domains/cases/payments/payments.preview.ts'
import { reopeningPreview } from './domains/cases/reopening/reopening.preview.ts'
import { documentsPreview } from './domains/cases/requests/documents/documents.preview.ts'
import { requestPreview } from './domains/cases/requests/request.preview.ts'
import { addTaskPreview } from './domains/cases/tasks/task.preview.ts'
import { withdrawalPreview } from './domains/cases/withdrawal/withdrawal.preview.ts'
import { administrationPreview } from './domains/desk/administration/administration.preview.ts'
import { changesPreview } from './domains/desk/administration/changes/changes.preview.ts'
import { diariesAdminPreview, diaryAdminPreview } from './domains/desk/administration/diaries/diaries.preview.ts'
import { furtherPreview } from './domains/desk/administration/further/further.preview.ts'
import { offeringPreview, offerPreview, offersPreview } from './domains/desk/administration/offers/offers.preview.ts'
import {
  brandPreview,
  calendarPreview,
  detailsPreview,
  teamsPreview,
} from './domains/desk/administration/organisation/organisation.preview.ts'
import { pilotPreview } from './domains/desk/administration/pilot/pilot.preview.ts'
import { goBackPreview, historyPreview } from './domains/desk/administration/publication/history.preview.ts'
import { publicationPreview } from './domains/desk/administration/publication/publication.preview.ts'
import {
  designPreview,
  libraryPreview,
  requiredPreview,
  serviceOwnPreview,
  servicesOwnPreview,
} from './domains/desk/administration/services/services.preview.ts'
import {
  invitePreview,
  joinPreview,
  memberPreview,
  staffPreview,
} from './domains/desk/administration/staff/staff.preview.ts'
import { advicePreview } from './domains/desk/administration/studio/advice/advice.preview.ts'
import { addPreview } from './domains/desk/administration/studio/editing/adding/add.preview.ts'
import { conditionPreview } from './domains/desk/administration/studio/editing/condition/condition.preview.ts'
import { newServicePreview } from './domains/desk/administration/studio/editing/new-service/new-service.preview.ts'
import { studioPreview } from './domains/desk/administration/studio/editing/studio.preview.ts'
import { examplesPreview } from './domains/desk/administration/studio/examples/examples.preview.ts'
import { picturePreview } from './domains/desk/administration/studio/picture/picture.preview.ts'
import {
  previewPreview,
  previewResultPreview,
  previewStepPreview,
} from './domains/desk/administration/studio/preview/preview.preview.ts'
import { previewStaffPreview } from './domains/desk/administration/studio/preview/staff/staff.preview.ts'
import { updatePreview } from './domains/desk/administration/updates/update.preview.ts'
import { partPreview, variationPreview } from './domains/desk/administration/variation/variation.preview.ts'
import { dashboardPreview } from './domains/desk/dashboard/dashboard.preview.ts'
import { deskPreview } from './domains/desk/desk.preview.ts'
import { dayPreview, diariesPreview, toMovePreview } from './domains/desk/diaries/diaries.preview.ts'
import { duplicatesPreview } from './domains/desk/duplicates/duplicates.preview.ts'
import { caseInterestPreview, interestsPreview } from './domains/desk/interests/interests.preview.ts'
import { dueMarkersPreview, markerKindsPreview, markersPreview } from './domains/desk/markers/markers.preview.ts'
import { myWorkPreview } from './domains/desk/my-work/my-work.preview.ts'
import { peoplePreview } from './domains/desk/people/people.preview.ts'
import { queuePreview } from './domains/desk/queue/queue.preview.ts'
import { searchPreview } from './domains/desk/search/search.preview.ts'
import { whichCouncilPreview } from './domains/directory/needs/which-council.preview.ts'
import { resultsPreview } from './domains/directory/search/results.preview.ts'
import { servicePreview } from './domains/directory/service.preview.ts'
import { organisationPreview, placePreview, servicesPreview } from './domains/directory/services.preview.ts'
import {
  accessibilityPreview,
  cookiesPreview,
  privacyPreview,
} from './domains/directory/statutory/statutory.preview.ts'
import { homePreview } from './domains/home/home.preview.ts'
import { checkingPreview } from './domains/messages/checking/checking.preview.ts'
import { givenUpPreview, messagePreview } from './domains/messages/given-up/given-up.preview.ts'
import { postingPreview } from './domains/messages/posting/posting.preview.ts'
import { waysPreview } from './domains/messages/ways/ways.preview.ts'
import { wishesPreview } from './domains/messages/wishes/wishes.preview.ts'
import { unsettledPreview } from './domains/payments/desk/unsettled.preview.ts'
import { answeringPreview, deskProposalPreview } from './domains/proposals/answering/answering.preview.ts'
import {
  consultationResultsPreview,
  deskConsultationPreview,
  deskConsultationsPreview,
} from './domains/proposals/consulting/consulting.preview.ts'
import {
  heapPreview,
  moderatePreview,
  suggestionsDeskPreview,
} from './domains/proposals/moderating/moderating.preview.ts'
import { suggestionPreview, suggestionsPreview, takePartPreview } from './domains/proposals/reading/reading.preview.ts'
import { staffSuggestPreview, suggestPreview } from './domains/proposals/suggesting/suggest.preview.ts'
import { enterCodePreview, signInPreview } from './domains/sign-in/code/code.preview.ts'
import { keptPreview, nextPreview } from './domains/sign-in/kept/next.preview.ts'
import { sessionsPreview } from './domains/sign-in/sessions/session.preview.ts'

/** Every page that app.ts mounts, in its states: the gallery's first half. A test says when one is missing. */
export const pagePreviews: readonly Preview[] = [
  placePreview,
  organisationPreview,
  resultsPreview,
  whichCouncilPreview,
  servicesPreview,
  servicePreview,
  accessibilityPreview,
  privacyPreview,
  cookiesPreview,
  taskListPagePreview,
  pagePreview,
  terminalPreview,
  checkAnswersPreview,
  saveForLaterPreview,
  wayBackPreview,
  beginPreview,
  keyedDonePreview,
  followPreview,
  payPreview,
  waitPreview,
  equalityPreview,
  paperPreview,
  donePreview,
  requestPreview,
  amendingPreview,
  feedbackPreview,
  deskFeedbackPreview,
  withdrawalPreview,
  appointmentPreview,
  documentsPreview,
  letterPreview,
  casePreview,
  casePaymentsPreview,
  unsettledPreview,
  addTaskPreview,
  bulkPreview,
  bulkCheckPreview,
  bulkProgressPreview,
  homePreview,
  signInPreview,
  enterCodePreview,
  nextPreview,
  keptPreview,
  sessionsPreview,
  deskPreview,
  queuePreview,
  searchPreview,
  duplicatesPreview,
  deliveriesPreview,
  destinationsPreview,
  destinationPreview,
  givenUpPreview,
  messagePreview,
  postingPreview,
  waysPreview,
  wishesPreview,
  checkingPreview,
  conversationPreview,
  correctionPreview,
  comparePreview,
  myWorkPreview,
  dashboardPreview,
  diariesPreview,
  dayPreview,
  toMovePreview,
  peoplePreview,
  reopeningPreview,
  interestsPreview,
  markersPreview,
  dueMarkersPreview,
  markerKindsPreview,
  caseInterestPreview,
  administrationPreview,
  staffPreview,
  invitePreview,
  memberPreview,
  joinPreview,
  detailsPreview,
  brandPreview,
  calendarPreview,
  teamsPreview,
  diariesAdminPreview,
  diaryAdminPreview,
  libraryPreview,
  designPreview,
  servicesOwnPreview,
  serviceOwnPreview,
  requiredPreview,
  variationPreview,
  newServicePreview,
  studioPreview,
  addPreview,
  conditionPreview,
  partPreview,
  publicationPreview,
  pilotPreview,
  areaPreview,
  historyPreview,
  goBackPreview,
  offeringPreview,
  offersPreview,
  offerPreview,
  updatePreview,
  previewPreview,
  previewStepPreview,
  previewResultPreview,
  previewStaffPreview,
  examplesPreview,
  picturePreview,
  advicePreview,
  changesPreview,
  furtherPreview,
  suggestPreview,
  staffSuggestPreview,
  suggestionsPreview,
  suggestionPreview,
  takePartPreview,
  suggestionsDeskPreview,
  moderatePreview,
  heapPreview,
  deskProposalPreview,
  consultationResultsPreview,
  deskConsultationPreview,
  deskConsultationsPreview,
  answeringPreview,
  demoPreview,
  letterboxPreview,
  mailPreview,
  failurePreview,
  layoutPreview,
]

/** Everything in the gallery. */
export const previews: readonly Preview[] = [...pagePreviews, cardsPreview, ...questionPreviews, ...componentPreviews]
