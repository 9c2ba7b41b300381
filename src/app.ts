import { galleryPages } from '#platform/gallery/gallery.pages.ts'
import type { DomainRoutes } from '#platform/http/server/mount.ts'
import { allParts } from '#platform/jobs/all-parts.ts'
import type { JobParts } from '#platform/jobs/run-jobs.ts'
import type { SideProcess } from '#platform/processes/side-process.ts'
import { storageJobs } from '#platform/storage/storage.jobs.ts'
import { type Config, readConfig, wantsDemo } from './config.ts'
import { faultPages } from './demo/faults.pages.ts'
import { letterboxPages } from './demo/letterbox.pages.ts'
import { demoPages, demoSignIn } from './demo/pages/demo.pages.ts'
import { demoPath } from './demo/pages/demo.paths.ts'
import { amendingPages } from './domains/applications/amending/amending.pages.ts'
import { applicationJobs } from './domains/applications/application.jobs.ts'
import { behalfPages } from './domains/applications/behalf/behalf.pages.ts'
import { equalityPages } from './domains/applications/equality/equality.pages.ts'
import { followPages } from './domains/applications/following/follow.pages.ts'
import { applicationPagesWith } from './domains/applications/journey/application.pages.ts'
import { paperFormPages } from './domains/applications/paper/paper.pages.ts'
import { payPages } from './domains/applications/paying/pay.pages.ts'
import { areaPages } from './domains/applications/piloting/area.pages.ts'
import { submissionPages } from './domains/applications/submission/submission.pages.ts'
import { pathBack } from './domains/applications/way-back/path-back.ts'
import { wayBackPages } from './domains/applications/way-back/way-back.pages.ts'
import { deliveriesPages } from './domains/borders/deliveries/deliveries.pages.ts'
import { deliveryJobs } from './domains/borders/delivery.jobs.ts'
import { destinationsPages } from './domains/borders/destinations/destinations.pages.ts'
import { appointmentPages } from './domains/cases/appointments/changing/appointment.pages.ts'
import { assignmentPages } from './domains/cases/assignment/assignment.pages.ts'
import { bulkPages } from './domains/cases/bulk/pages/bulk.pages.ts'
import { bulkProgressPages } from './domains/cases/bulk/pages/bulk-progress.pages.ts'
import { caseJobs } from './domains/cases/case.jobs.ts'
import { contactPages } from './domains/cases/contact/contact.pages.ts'
import { conversationPages } from './domains/cases/conversation/conversation.pages.ts'
import { correctionPages } from './domains/cases/corrections/correction.pages.ts'
import { casePages } from './domains/cases/desk/case.pages.ts'
import { comparePages } from './domains/cases/duplicates/comparing/compare.pages.ts'
import { feedbackPages } from './domains/cases/feedback/feedback.pages.ts'
import { paperPages } from './domains/cases/papers/papers.pages.ts'
import { casePaymentPages } from './domains/cases/payments/payments.pages.ts'
import { documentsPages } from './domains/cases/requests/documents/documents.pages.ts'
import { tellInfected } from './domains/cases/requests/documents/tell-infected.ts'
import { requestPages } from './domains/cases/requests/request.pages.ts'
import { searchJobs } from './domains/cases/search/search.jobs.ts'
import { taskPages } from './domains/cases/tasks/task.pages.ts'
import { withdrawalPages } from './domains/cases/withdrawal/withdrawal.pages.ts'
import { designJobs } from './domains/designs/design.jobs.ts'
import { administrationJobs } from './domains/desk/administration/administration.jobs.ts'
import { administrationPages } from './domains/desk/administration/administration.pages.ts'
import { changePages } from './domains/desk/administration/changes/changes.pages.ts'
import { diaryAdminPages } from './domains/desk/administration/diaries/diaries.pages.ts'
import { furtherPages } from './domains/desk/administration/further/further.pages.ts'
import { offerPages } from './domains/desk/administration/offers/answering.pages.ts'
import { offeringPages } from './domains/desk/administration/offers/offering.pages.ts'
import { brandPages } from './domains/desk/administration/organisation/brand.pages.ts'
import { organisationPages } from './domains/desk/administration/organisation/organisation.pages.ts'
import { teamPages } from './domains/desk/administration/organisation/teams.pages.ts'
import { pilotPages } from './domains/desk/administration/pilot/pilot.pages.ts'
import { historyPages } from './domains/desk/administration/publication/history.pages.ts'
import { publicationPages } from './domains/desk/administration/publication/publication.pages.ts'
import { designPages } from './domains/desk/administration/services/design.pages.ts'
import { servicePages } from './domains/desk/administration/services/service.pages.ts'
import { joinPages } from './domains/desk/administration/staff/join.pages.ts'
import { staffPages } from './domains/desk/administration/staff/staff.pages.ts'
import { advicePages } from './domains/desk/administration/studio/advice/advice.pages.ts'
import { addPages } from './domains/desk/administration/studio/editing/adding/add.pages.ts'
import { conditionPages } from './domains/desk/administration/studio/editing/condition/condition.pages.ts'
import { newServicePages } from './domains/desk/administration/studio/editing/new-service/new-service.pages.ts'
import { studioPages } from './domains/desk/administration/studio/editing/studio.pages.ts'
import { examplePages } from './domains/desk/administration/studio/examples/examples.pages.ts'
import { picturePages } from './domains/desk/administration/studio/picture/picture.pages.ts'
import { previewPages } from './domains/desk/administration/studio/preview/preview.pages.ts'
import { updatePages } from './domains/desk/administration/updates/update.pages.ts'
import { variationPages } from './domains/desk/administration/variation/variation.pages.ts'
import { dashboardPages } from './domains/desk/dashboard/dashboard.pages.ts'
import { deskPages } from './domains/desk/desk.pages.ts'
import { deskNavigation } from './domains/desk/desk-navigation.view.ts'
import { diariesPages } from './domains/desk/diaries/diaries.pages.ts'
import { duplicatesPages } from './domains/desk/duplicates/duplicates.pages.ts'
import { interestsPages } from './domains/desk/interests/interests.pages.ts'
import { markersPages } from './domains/desk/markers/markers.pages.ts'
import { myWorkPages } from './domains/desk/my-work/my-work.pages.ts'
import { peoplePages } from './domains/desk/people/people.pages.ts'
import { queuePages } from './domains/desk/queue/queue.pages.ts'
import { searchPages } from './domains/desk/search/search.pages.ts'
import { directoryPages } from './domains/directory/directory.pages.ts'
import { whichCouncilPages } from './domains/directory/needs/which-council.pages.ts'
import { statutoryPages } from './domains/directory/statutory/statutory.pages.ts'
import { homeReaders } from './domains/home/home.jobs.ts'
import { homePages } from './domains/home/home.pages.ts'
import { checkingPages } from './domains/messages/checking/checking.pages.ts'
import { givenUpPages } from './domains/messages/given-up/given-up.pages.ts'
import { messageJobs } from './domains/messages/message.jobs.ts'
import { noticeApi } from './domains/messages/notify/notice.api.ts'
import { postingPages } from './domains/messages/posting/posting.pages.ts'
import { queueMessage } from './domains/messages/queue-message.ts'
import { noticeToken, sendersFrom } from './domains/messages/sending/senders-from.ts'
import { waysPages } from './domains/messages/ways/ways.pages.ts'
import { wishesPages } from './domains/messages/wishes/wishes.pages.ts'
import { unsettledPages } from './domains/payments/desk/unsettled.pages.ts'
import { paymentApi } from './domains/payments/payment.api.ts'
import { paymentJobs } from './domains/payments/payment.jobs.ts'
import { providersFrom } from './domains/payments/provider/providers.ts'
import { addressLookupsFrom } from './domains/places/addresses/address-lookups-from.ts'
import { lookUpLimit } from './domains/places/addresses/look-up-limit.ts'
import { answeringPages } from './domains/proposals/answering/answering.pages.ts'
import { deskConsultingPages } from './domains/proposals/consulting/desk/desk.pages.ts'
import { findOutcome, resultsPages } from './domains/proposals/consulting/results/results.pages.ts'
import { moderatingPages } from './domains/proposals/moderating/moderating.pages.ts'
import { proposalJobs } from './domains/proposals/proposals.jobs.ts'
import { readingPages } from './domains/proposals/reading/reading.pages.ts'
import { takePartPages } from './domains/proposals/reading/take-part.pages.ts'
import { staffSuggestPages } from './domains/proposals/suggesting/staff.pages.ts'
import { suggestPages } from './domains/proposals/suggesting/suggest.pages.ts'
import { codePages } from './domains/sign-in/code/code.pages.ts'
import { usualLimits } from './domains/sign-in/code/code.rules.ts'
import { nextPages } from './domains/sign-in/kept/next.pages.ts'
import { sessionPages } from './domains/sign-in/sessions/session.pages.ts'
import { signInJobs } from './domains/sign-in/sign-in.jobs.ts'
import { demoProcesses } from './side-processes.ts'

const demo = wantsDemo(process.env)
const providers = providersFrom(process.env)
const payment = paymentJobs(providers)
const addresses = { lookups: addressLookupsFrom(process.env), limit: lookUpLimit() }
/** Read when it is needed: what is wrong with the environment, main says in plain words before anything starts. */
const node = {
  /** how a person without account comes back to their request */
  pathBack,
  get publicUrl(): string {
    return readConfig(process.env).publicUrl
  },
  /** the node's key: codes are kept under it */
  get key(): string {
    return readConfig(process.env).nodeKey ?? ''
  },
  get dataDir(): string {
    return readConfig(process.env).dataDir
  },
  get s3() {
    return readConfig(process.env).s3
  },
  get clamdUrl() {
    return readConfig(process.env).clamdUrl
  },
}
const { LETTERBOX_URL } = process.env
const senders = sendersFrom(process.env)
const message = messageJobs(senders, node)
const cases = caseJobs(node)
const applications = applicationJobs(node)
const files = storageJobs(node, tellInfected)
const signIn = signInJobs(node, queueMessage)
const administration = administrationJobs(node)
const signInGiven = { canSignIn: () => true }
const designs = designJobs({ folder: new URL('../designs/', import.meta.url).pathname, ...signInGiven })
const proposals = proposalJobs(node)

// Back offices lie inside the council's own network more often than not; only the operator can say so.
const inside = demo || process.env.DELIVERY_INSIDE === '1'
const deliveries = deliveryJobs({
  get dataDir() {
    return node.dataDir
  },
  inside,
})

/** Every page and api route, by the domain that declares it. */
export const routes: DomainRoutes = {
  directory: [...directoryPages(demo ? demoPath : undefined, findOutcome), ...whichCouncilPages, ...statutoryPages],
  applications: [
    ...applicationPagesWith(addresses),
    ...areaPages(addresses),
    ...wayBackPages,
    ...followPages,
    ...submissionPages(providers.for),
    ...equalityPages,
    ...behalfPages(addresses, deskNavigation),
    ...paperFormPages,
    ...amendingPages(addresses),
    ...payPages(providers.for),
  ],
  cases: [
    ...requestPages,
    ...feedbackPages,
    ...withdrawalPages,
    ...appointmentPages,
    ...documentsPages,
    ...contactPages,
    ...paperPages,
    ...conversationPages,
    ...correctionPages,
    ...comparePages,
    ...casePages,
    ...casePaymentPages,
    ...assignmentPages,
    ...taskPages,
    ...bulkPages,
    ...bulkProgressPages,
  ],
  messages: [
    ...checkingPages,
    ...wishesPages(true),
    ...givenUpPages,
    ...postingPages,
    ...waysPages(senders),
    ...noticeApi((provider) => noticeToken(process.env, provider)),
  ],
  borders: [...deliveriesPages, ...destinationsPages(inside)],
  payments: [...paymentApi(providers), ...unsettledPages],
  proposals: [
    ...suggestPages,
    ...staffSuggestPages,
    // Who measures effects fills it; nobody does yet, so nothing is shown.
    ...readingPages({ effect: undefined }),
    ...takePartPages,
    ...moderatingPages(deskNavigation),
    ...answeringPages,
    ...resultsPages,
    ...deskConsultingPages(deskNavigation),
  ],
  gallery: galleryPages(async () => (await import('./previews.ts')).previews),
  'sign-in': [
    ...codePages({ limits: usualLimits, ...(demo && { others: demoSignIn }) }),
    ...nextPages,
    ...sessionPages,
  ],
  home: homePages(true),
  desk: [
    ...deskPages(true),
    ...queuePages(true),
    ...searchPages,
    ...duplicatesPages,
    ...myWorkPages,
    ...dashboardPages,
    ...diariesPages,
    ...peoplePages,
    ...interestsPages,
    ...markersPages,
    ...administrationPages,
    ...staffPages,
    ...joinPages,
    ...organisationPages,
    ...brandPages,
    ...teamPages,
    ...diaryAdminPages,
    ...designPages,
    ...servicePages,
    ...publicationPages(signInGiven),
    ...pilotPages(signInGiven),
    ...offeringPages,
    ...offerPages,
    ...historyPages(signInGiven),
    ...variationPages,
    ...newServicePages,
    ...studioPages,
    ...addPages,
    ...conditionPages,
    ...updatePages,
    ...previewPages(addresses),
    ...examplePages,
    ...picturePages,
    ...advicePages,
    ...changePages,
    ...furtherPages,
  ],
  ...(demo && { demo: [...demoPages, ...letterboxPages(LETTERBOX_URL), ...faultPages(process.env)] }),
}

/** What happens on events and timers, and the tasks in the queue. */
export const jobs: JobParts = allParts([
  deliveries,
  payment,
  message,
  cases,
  applications,
  administration,
  designs,
  proposals,
  searchJobs,
  signIn,
  files,
  { readers: homeReaders },
])

/** Processes beside the node, in the demo. */
export const sideProcesses: readonly SideProcess[] = demoProcesses

/** The module that fills a new demo node; undefined where there is none. */
export const seed: URL | undefined = new URL('./demo/seed.ts', import.meta.url)

/** Sites that forms lead to after a POST (payment pages), as origins, for the content security policy. */
export const formTargets = (environment: NodeJS.ProcessEnv): readonly string[] => [
  ...(environment.SANDBOX_PAY_URL ? [new URL(environment.SANDBOX_PAY_URL).origin] : []),
  // Where GOV.UK Pay sends a person to pay (docs.payments.service.gov.uk, making payments).
  ...(environment.PAY_URL ? ['https://www.payments.service.gov.uk', 'https://card.payments.service.gov.uk'] : []),
]

/** What is said at the terminal when the node is ready. */
export const greeting = (config: Config): readonly string[] =>
  config.demo ? [`Sign in with one click: ${config.publicUrl}/demo`] : []
