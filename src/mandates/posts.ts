/** "Tf", "vik." and their like before a post: the one who holds it does so in another's place. */
const DEPUTY = /^(?:t\.?\s?f\.?|tillförordnad|tillf\.?|vik\.?|vikarierande|ställföreträdande)\s+/i;

const bare = (post: string) => post.trim().replace(DEPUTY, "").toLocaleLowerCase("sv");

/** "Socialdirektör" and "socialdirektören", "samordnare" and "samordnaren". */
const isSamePost = (one: string, other: string) =>
  one === other || ["n", "en"].some((ending) => one + ending === other || other + ending === one);

/** Whether one with that title holds the post a mandate is for: in its own right, in another's place, or not at all. */
export function holdsPost(post: string, title: string): "holds" | "deputy" | "other" {
  if (!isSamePost(bare(post), bare(title))) return "other";
  return DEPUTY.test(title.trim()) && !DEPUTY.test(post.trim()) ? "deputy" : "holds";
}
