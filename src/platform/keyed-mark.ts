import { createHmac } from 'node:crypto'

/**
 * A mark of a text under the node's key (HMAC-SHA-256): equal texts have equal marks, and nobody without the key can find
 * out by trying which text a stored mark stands for. For codes of six digits and email addresses, which are soon tried.
 */
export const keyedMark = (nodeKey: string, text: string): Buffer =>
  createHmac('sha256', nodeKey).update('mark ').update(text).digest()
