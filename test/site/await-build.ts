import { inject } from "vitest";

const answer = await fetch(inject("buildUrl"));
if (!answer.ok) throw new Error(`The build failed.\n${await answer.text()}`);
