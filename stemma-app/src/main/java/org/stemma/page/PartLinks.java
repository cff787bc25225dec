package org.stemma.page;

/** The ways from one part of a long list to the others. */
final class PartLinks {

  private PartLinks() {}

  /**
   * Nothing where there is but one part.
   *
   * @param path of the screen
   * @param part that is shown, from 1
   */
  static String write(Asked asked, String path, int part, int parts) {
    if (parts < 2) {
      return "";
    }
    StringBuilder out =
        new StringBuilder("<nav class=\"parts\" aria-label=\"Parts of this list\">");
    out.append(part > 1 ? way(asked, path, "prev", "Previous", part - 1) : "<span></span>")
        .append(" <span class=\"here\">Part " + part + " of " + parts + "</span> ")
        .append(part < parts ? way(asked, path, "next", "Next", part + 1) : "<span></span>");
    return out.append("</nav>\n").toString();
  }

  private static String way(Asked asked, String path, String rel, String word, int part) {
    return "<a rel=\""
        + rel
        + "\" href=\""
        + Html.escape(asked.address(path, part))
        + "\">"
        + word
        + "</a>";
  }
}
