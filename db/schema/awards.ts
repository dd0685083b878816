export * from "./awards/changes";
export * from "./awards/decisions";
export * from "./awards/handing-in";
export * from "./awards/money";
export * from "./awards/reports";
