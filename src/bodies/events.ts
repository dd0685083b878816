export type BodyEvent = "body_begun";
