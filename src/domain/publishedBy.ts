/** Who answers for a published copy of the site. */
export interface PublishedBy {
  readonly owner: string;
  /** A mail address (`mailto:`) or a form (`https:`). */
  readonly contact: { readonly href: string; readonly text: string };
  readonly phone: string | null;
}
