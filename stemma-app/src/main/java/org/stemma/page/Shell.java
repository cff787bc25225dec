package org.stemma.page;

import java.util.Optional;

/** The frame of every screen: heading, ways to the others, search, downloads. */
final class Shell {

  private Shell() {}

  /**
   * Whose screens lie beside the one that is open.
   *
   * @param account title of the account
   * @param story id of the story whose screens they are, or nothing
   * @param label of that story
   */
  record Frame(String account, String story, String label) {}

  /**
   * A screen.
   *
   * @param grows whether pages may come while it is open
   * @param here the screen that is open, if it is one of those in the list
   * @param title of the screen, not yet escaped
   * @param asked what was searched for, not yet escaped
   * @param main markup
   */
  static String write(
      Frame frame, boolean grows, Optional<Screen> here, String title, String asked, String main) {
    return head(frame, grows, title)
        + bar(frame, here, title, asked)
        + "<main id=\"main\">\n<h1>"
        + Html.escape(title)
        + "</h1>\n"
        + main
        + "\n</main>\n"
        + foot(grows);
  }

  private static String head(Frame frame, boolean grows, String title) {
    String account = frame.account();
    return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<title>"
        + Html.escape(title.equals(account) ? title : title + " – " + account)
        + "</title>\n"
        + "<link rel=\"icon\" type=\"image/svg+xml\" href=\"/icon.svg\">\n"
        + "<link rel=\"stylesheet\" href=\"/style.css\">\n"
        + "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/news.atom\">\n"
        + "<script src=\"/desk.js\" defer></script>\n"
        + "</head>\n<body class=\"desk\""
        + (grows ? " data-coming=\"/api/v1/coming\">\n" : ">\n")
        + Style.MARKS
        + "\n<a class=\"skip\" href=\"#main\">Skip to the content</a>\n";
  }

  private static String bar(Frame frame, Optional<Screen> here, String title, String asked) {
    String account = frame.account();
    Asked ways = Asked.ofStory(frame.story());
    StringBuilder out = new StringBuilder("<header class=\"bar\">\n<p class=\"name\">");
    out.append(title.equals(account) ? "Stemma" : "<a href=\"/\">" + Html.escape(account) + "</a>")
        .append(title.equals(frame.label()) ? "" : label(frame))
        .append("</p>\n<nav aria-label=\"Screens\"><ul>\n");
    for (Screen screen : Screen.values()) {
      boolean open = here.filter(screen::equals).isPresent();
      out.append("<li><a href=\"" + Html.escape(ways.address(screen.path(), 1)) + "\"")
          .append(open ? " aria-current=\"page\"" : "")
          .append(">" + screen.label() + "</a></li>\n");
    }
    return out.append("</ul></nav>\n<form role=\"search\" action=\"/search\">")
        .append("<label for=\"q\">Search</label> <input id=\"q\" name=\"q\" type=\"search\"")
        .append(" maxlength=\"200\" value=\"" + Html.escape(asked))
        .append("\"> <button>Find</button></form>\n</header>\n")
        .toString();
  }

  private static String foot(boolean grows) {
    return "<footer class=\"ways\"><ul>\n"
        + "<li><a href=\"/account.html\">The whole in one file</a></li>\n"
        + "<li><a href=\"/account.json\">JSON</a></li>\n"
        + "<li><a href=\"/account.md\">Markdown</a></li>\n"
        + "<li><a href=\"/tree.dot\">Stemma as DOT</a></li>\n"
        + "<li><a href=\"/news\">What is new</a></li>\n"
        + (grows ? "<li><a href=\"/add\">Add pages</a></li>\n" : "")
        + "<li><a href=\"/keys\">Keys</a></li>\n</ul></footer>\n</body>\n</html>\n";
  }

  private static String label(Frame frame) {
    return frame.story().isEmpty()
        ? ""
        : " › <a href=\""
            + Html.escape(Asked.ofStory(frame.story()).address("/", 1))
            + "\">"
            + Html.escape(frame.label())
            + "</a>";
  }
}
