import { afterAll, beforeAll, describe } from "vitest";
import { chromiumPath } from "../support/chromium";
import { afterwards } from "./fourteen/afterwards";
import { approving } from "./fourteen/approving";
import { asking } from "./fourteen/asking";
import { deciding } from "./fourteen/deciding";
import { papers } from "./fourteen/papers";
import { beginStory, type Story } from "./fourteen/story";
import { writing } from "./fourteen/writing";

let story: Story;

beforeAll(async () => {
  if (chromiumPath !== null) story = await beginStory();
}, 60_000);

afterAll(() => story?.on.close());

/** As in 2023 (DOMAIN S4, H1, H2): a pre-study was granted, one stays outside, and Sigtuna owns it if it is granted. */
describe("fourteen of fifteen, from the call to the archive", () => {
  const told = () => story;
  asking(told);
  writing(told);
  approving(told);
  deciding(told);
  papers(told);
  afterwards(told);
});
