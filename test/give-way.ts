import { constants, setPriority } from "node:os";

// The site is built meanwhile, mostly by one process: whatever else runs ends no later for leaving
// it a core, and the tests that wait for it begin sooner.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
