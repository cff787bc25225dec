package org.stemma.page;

import java.util.List;
import java.util.stream.Collectors;
import org.stemma.export.Source;

/** The ways to the pages and from one to the next. */
final class SourceIndex {

  private SourceIndex() {}

  static String write(List<Source> sources, Addresses addresses) {
    return sources.stream()
        .map(
            source ->
                "<li><a href=\""
                    + addresses.line(source.siglum(), 0)
                    + "\"><b class=\"siglum\">"
                    + Html.escape(source.siglum())
                    + " </b>"
                    + Html.escape(source.title())
                    + "</a> <span class=\"where\">"
                    + source.facts().stream()
                        .filter(
                            fact ->
                                fact.name().equals("publisher") || fact.name().equals("published"))
                        .map(SourceIndex::told)
                        .map(Html::escape)
                        .collect(Collectors.joining(", "))
                    + "</span></li>\n")
        .collect(Collectors.joining("", "<ul class=\"sources\">\n", "</ul>\n"));
  }

  /** The value alone, or what is missing. */
  private static String told(Source.Fact fact) {
    return fact.value().equals(Source.NONE_STATED) ? "no " + fact.name() + " stated" : fact.value();
  }

  static String neighbours(List<Source> sources, int place, Addresses addresses) {
    String before = place == 0 ? "" : way("prev", "Previous", sources.get(place - 1), addresses);
    String after =
        place == sources.size() - 1 ? "" : way("next", "Next", sources.get(place + 1), addresses);
    return "<p class=\"ways\">" + before + " " + after + "</p>\n";
  }

  private static String way(String rel, String word, Source source, Addresses addresses) {
    return "<a rel=\""
        + rel
        + "\" href=\""
        + addresses.line(source.siglum(), 0)
        + "\">"
        + word
        + ": "
        + Html.escape(source.siglum())
        + "</a>";
  }
}
