/** The oldest browsers that scripts and styles are written for; README and the pages name them. */
export const targets: string[] = ["chrome111", "edge111", "firefox121", "safari16.4"];
