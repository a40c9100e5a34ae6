/** What one customer of an API may do. */
export interface Settings {
  /** How many requests a minute; `null` means that there is no limit. */
  perMinute: number | null;
  /** The customer's roles. */
  roles: string[];
}

/** What differs from the defaults. What is left out, or is `undefined`, does not differ. */
export interface Changes {
  readonly perMinute?: number | null | undefined;
  readonly roles?: readonly string[] | undefined;
}

/** What a customer gets when nobody says otherwise. */
export const DEFAULTS: Settings = { perMinute: 60, roles: ['reader'] };

/**
 * Puts settings together, and has three faults. Find them: `withOwnDefault` is to have none of them.
 *
 * @param changes - What differs from the defaults.
 * @returns The settings.
 */
export function withSharedDefault(changes: Changes = DEFAULTS): Settings {
  return Object.assign({}, DEFAULTS, changes);
}
