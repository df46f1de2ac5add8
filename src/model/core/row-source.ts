/** How sure a number is: A read in or checked against an official publication, B one secondary source or computed, C estimate. */
export type Sureness = "A" | "B" | "C";
