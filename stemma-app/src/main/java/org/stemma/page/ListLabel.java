package org.stemma.page;

/** What readers call the lists of an account, whose names in its JSON are for programs. */
final class ListLabel {

  private ListLabel() {}

  /** The label of the list, or of the passages of pages. */
  static String of(String list) {
    return switch (list) {
      case "documents" -> "pages";
      case "passages" -> "text of pages";
      case "days" -> "day by day";
      case "quotes" -> "direct speech";
      case "apparatus" -> "contested facts";
      case "hedged" -> "hedged sentences";
      case "residue" -> "traces of templates";
      case "upstream_sources" -> "named sources";
      case "corroboration" -> "statements and their support";
      default -> list.replace('_', ' ');
    };
  }
}
