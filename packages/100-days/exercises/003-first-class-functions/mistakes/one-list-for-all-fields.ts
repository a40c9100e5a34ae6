/** You ask every rule of every field, so no text can pass: what has an @ does not consist of digits. Think about which rules belong to which field. */
import { longEnough, looksLikeEmail, onlyDigits, type Rule } from '#given/003-first-class-functions';

export * from '#solution/003-first-class-functions';

const everyRule: readonly Rule[] = [longEnough, looksLikeEmail, onlyDigits];

export const FIELD_RULES = { email: everyRule, pin: everyRule };
