/** Shortest and longest grounds of an objection, in characters. */
export const groundsLength = { least: 40, most: 5000 }

/** The same of an answer. */
export const answerLength = { least: 20, most: 5000 }
