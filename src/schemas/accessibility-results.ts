/** What the tests of one kind of page found. */
export interface AccessibilityResult {
  /** What kind of page it is. */
  name: string;
  /** Rules of axe that it breaks in the light scheme. */
  light: string[];
  /** The same in the dark scheme. */
  dark: string[];
  /** Rules that a machine alone could not decide on it. */
  undecided: string[];
  /** Whether it needs no scrolling sideways at 320 CSS pixels (WCAG 2.2, 1.4.10). */
  reflows: boolean;
}

/** Results of the accessibility tests of the demonstration dossier, written by the test run and shown on `/about/accessibility/`. */
export interface AccessibilityResults {
  /** `axe-core 4.10.2` */
  engine: string;
  /** Sets of rules that were tested. */
  rules: string[];
  pages: AccessibilityResult[];
}
