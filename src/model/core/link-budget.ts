/** Characters that an address may have with reasons in it: some hosts refuse 8 000. */
export const linkBudget = 4000;
