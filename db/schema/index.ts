export * from "./applications";
export * from "./calls";
export * from "./documents";
export * from "./history";
export * from "./membership";
export * from "./messages";
export * from "./people";
export * from "./sources";
