export type PaperEvent =
  | "report_style_chosen"
  | "report_template_kept"
  | "report_template_ended"
  | "matter_registered"
  | "packet_asked"
  | "packet_failed";
