import { casePath, requestPath } from '../case.paths.ts'

/** A person's papers of their request, and the officers' of the case. */
export const copyPdfPath = (org: string, reference: string): string => `${requestPath(org, reference)}/copy.pdf`
export const receiptPdfPath = (org: string, reference: string): string => `${requestPath(org, reference)}/receipt.pdf`
export const requestFilePdfPath = (org: string, reference: string): string => `${requestPath(org, reference)}/file.pdf`
export const caseFilePdfPath = (org: string, reference: string): string => `${casePath(org, reference)}/file.pdf`
