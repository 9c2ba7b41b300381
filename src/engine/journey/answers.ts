/**
 * Answers as they are stored: plain JSON by question id. An absent key is a question not yet answered; null is one that
 * was shown and left blank.
 */
export type Answers = Readonly<Record<string, unknown>>
