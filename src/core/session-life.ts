/**
 * How long a signed-in session lasts: without being used, and at the longest. Within that a person may stay as often as they
 * like (WCAG 2.2.1 asks for ten times at least).
 */
export const idleSeconds = 60 * 60
export const longestHours = 12
