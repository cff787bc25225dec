package org.stemma.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stemma.search.Found;
import org.stemma.search.Found.Snippet;
import org.stemma.search.SearchIndex;
import org.stemma.search.SearchQuery;

/** Asks what to look for, and shows what holds it. Fields are those of {@link SearchQuery#of}. */
final class SearchScreen {

  /** Found things of one screen. */
  private static final int PAGE = 50;

  /** How many to pass over, as a field of the address. */
  private static final String AFTER = "after";

  private final SearchIndex index;
  private final Map<String, String> offered;
  private final UnaryOperator<String> siglum;

  /**
   * A search.
   *
   * @param offered the pages that can be chosen: names for readers by the names of files; none if
   *     they are too many, then the file is typed
   * @param siglum gives the letter of a page by its file
   */
  SearchScreen(SearchIndex index, Map<String, String> offered, UnaryOperator<String> siglum) {
    this.index = index;
    this.offered = offered;
    this.siglum = siglum;
  }

  /** The screen below its heading; fields that are not known are passed over. */
  String write(Map<String, String> asked) {
    if (SearchQuery.FIELDS.stream().allMatch(field -> field(asked, field).isBlank())) {
      return told("Ask for words, names or dates; all of them must stand in what is found.")
          + form(asked);
    }
    try {
      return found(asked, SearchQuery.of(asked));
    } catch (IllegalArgumentException e) {
      return told(String.valueOf(e.getMessage())) + form(asked);
    }
  }

  private String found(Map<String, String> asked, SearchQuery query) {
    int after = after(asked);
    List<Found> found = index.find(query, after, PAGE + 1);
    List<Found> shown = found.subList(0, Math.min(PAGE, found.size()));
    boolean more = found.size() > PAGE;
    String count =
        shown.isEmpty()
            ? "Nothing was found that holds all of this."
            : after == 0 && !more
                ? shown.size() + " found"
                : (after + 1) + " to " + (after + shown.size()) + (more ? " of more" : "");
    return told(count)
        + form(asked)
        + "<ol class=\"hits\""
        + (after == 0 ? "" : " start=\"" + (after + 1) + "\"")
        + ">\n"
        + shown.stream().map(this::hit).collect(Collectors.joining())
        + "</ol>\n"
        + (more
            ? "<p class=\"ways\"><a rel=\"next\" href=\""
                + next(asked, after + PAGE)
                + "\">More</a></p>\n"
            : "");
  }

  private static String told(String words) {
    return "<p class=\"fact\" role=\"status\">" + Html.escape(words) + "</p>\n";
  }

  private String hit(Found found) {
    boolean passage = found.kind().equals(SearchQuery.PASSAGES);
    String name = passage ? passage(found) : found.name();
    String where = ListLabel.of(found.kind());
    return "<li><a href=\""
        + Html.escape(FoundAddress.of(found))
        + "\">"
        + Html.escape(name)
        + "</a> <span class=\"where\">"
        + Html.escape(where)
        + "</span>"
        + found.snippets().stream().map(this::snippet).collect(Collectors.joining())
        + "</li>\n";
  }

  private String passage(Found found) {
    return found
        .snippets()
        .get(0)
        .place()
        .map(p -> siglum.apply(p.file()) + ":" + p.line())
        .orElse("");
  }

  private String snippet(Snippet snippet) {
    return "<p>"
        + Marked.write(snippet.words(), snippet.marked())
        + snippet
            .place()
            .map(
                place ->
                    " <span class=\"place\">["
                        + Html.escape(siglum.apply(place.file()) + ":" + place.line())
                        + "]</span>")
            .orElse("")
        + "</p>";
  }

  private String form(Map<String, String> asked) {
    StringBuilder out = new StringBuilder("<form class=\"fields\" action=\"/search\">\n");
    out.append(text("words", "q", "search", asked))
        .append("<p><label for=\"kind\">in</label> <select id=\"kind\" name=\"kind\">")
        .append(FilterForm.option("", "everything", field(asked, "kind")));
    for (String kind : SearchQuery.KINDS) {
      out.append(FilterForm.option(kind, ListLabel.of(kind), field(asked, "kind")));
    }
    return out.append("</select></p>\n")
        .append(offered.isEmpty() ? text("told by (file)", "page", "text", asked) : pages(asked))
        .append(text("person or body", "person", "text", asked))
        .append(text("place", "place", "text", asked))
        .append(text("from", "from", "text", asked))
        .append(text("to", "to", "text", asked))
        .append("<p><button>Find</button></p>\n</form>\n")
        .toString();
  }

  private String pages(Map<String, String> asked) {
    String chosen = field(asked, "page");
    StringBuilder out = new StringBuilder("<p><label for=\"of\">told by</label> ");
    out.append("<select id=\"of\" name=\"page\">")
        .append(FilterForm.option("", "any page", chosen));
    offered.forEach((file, label) -> out.append(FilterForm.option(file, label, chosen)));
    return out.append("</select></p>\n").toString();
  }

  private static String text(String label, String name, String type, Map<String, String> asked) {
    return "<p><label for=\"by-%s\">%s</label> <input id=\"by-%s\" name=\"%s\" type=\"%s\" maxlength=\"200\" value=\"%s\"></p>\n"
        .formatted(name, label, name, name, type, Html.escape(field(asked, name)));
  }

  private static String next(Map<String, String> asked, int after) {
    Map<String, String> fields = new HashMap<>(asked);
    fields.put(AFTER, String.valueOf(after));
    return Html.escape(
        "/search?"
            + fields.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .filter(f -> f.getKey().equals(AFTER) || SearchQuery.FIELDS.contains(f.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(
                    field ->
                        field.getKey()
                            + "="
                            + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
  }

  private static int after(Map<String, String> asked) {
    String after = field(asked, AFTER);
    return after.matches("\\d{1,9}") ? Integer.parseInt(after) : 0;
  }

  private static String field(Map<String, String> asked, String name) {
    return asked.getOrDefault(name, "");
  }
}
