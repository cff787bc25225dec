package org.stemma.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.export.Source;
import org.stemma.export.Source.Fact;
import org.stemma.export.Source.Left;

/**
 * Writes a page as it was read: what it says of itself, then the words that items rest on, each
 * with its items, between the lines that were left out, greyed, each with the reason.
 */
final class SourceList {

  /** A line of the page and the markup of what is told of it. */
  private record Shown(int line, String html) {}

  private final EvidenceIndex evidence;
  private final Addresses addresses;

  SourceList(EvidenceIndex evidence, Addresses addresses) {
    this.evidence = evidence;
    this.addresses = addresses;
  }

  String write(Source source) {
    return write(
        source,
        "<h3><span class=\"siglum\">"
            + Html.escape(source.siglum())
            + "</span> "
            + Html.escape(source.title())
            + "</h3>\n");
  }

  /** A page whose title is the heading of the screen, and is not written twice. */
  String writeUntitled(Source source) {
    return write(source, "");
  }

  private String write(Source source, String heading) {
    StringBuilder out = new StringBuilder("<article class=\"source\" id=\"page-");
    out.append(Html.anchor(source.siglum()))
        .append("\">\n")
        .append(heading)
        .append(facts(source.facts()))
        .append("<ol class=\"lines\">\n");
    lines(source).forEach(line -> out.append(line.html()));
    return out.append("</ol>\n</article>\n").toString();
  }

  private static String facts(List<Fact> facts) {
    return facts.stream()
        .map(
            fact ->
                "<div><dt>"
                    + Html.escape(fact.name())
                    + "</dt><dd>"
                    + Html.escape(fact.value())
                    + (fact.basis().isEmpty()
                        ? ""
                        : " <span class=\"basis\">" + Html.escape(fact.basis()) + "</span>")
                    + "</dd></div>\n")
        .collect(Collectors.joining("", "<dl class=\"facts\">\n", "</dl>\n"));
  }

  private List<Shown> lines(Source source) {
    List<Shown> lines = new ArrayList<>();
    Set<Integer> left =
        source.left().stream().map(l -> l.words().line()).collect(Collectors.toSet());
    Set<Integer> unmarked = new HashSet<>(); // lines without an item that are shown as left out
    evidence
        .lines(source.siglum())
        .forEach(
            (number, line) -> {
              if (line.items().isEmpty() && left.contains(number)) {
                unmarked.add(number);
              } else {
                lines.add(new Shown(number, cited(source.siglum(), number, line)));
              }
            });
    for (Left each : source.left()) {
      int number = each.words().line();
      String anchor = unmarked.remove(number) ? EvidenceIndex.anchor(source.siglum(), number) : "";
      lines.add(new Shown(number, left(each, anchor)));
    }
    lines.sort(Comparator.comparingInt(Shown::line));
    return lines;
  }

  private String cited(String siglum, int number, EvidenceIndex.Line line) {
    String items =
        line.items().stream()
            .map(id -> "<a href=\"" + addresses.item(id) + "\">" + Html.escape(id) + "</a>")
            .collect(Collectors.joining(" "));
    return "<li id=\""
        + EvidenceIndex.anchor(siglum, number)
        + "\""
        + (line.isResidue() ? " class=\"residue\"" : "")
        + "><span class=\"line\">"
        + number
        + "</span> <span class=\"words\">"
        + line.words().stream().map(Html::escape).collect(Collectors.joining(" … "))
        + (line.isResidue() ? " <span class=\"why\">residue</span>" : "")
        + "</span> <span class=\"back\">"
        + items
        + "</span></li>\n";
  }

  private static String left(Left left, String anchor) {
    return "<li"
        + (anchor.isEmpty() ? "" : " id=\"" + anchor + "\"")
        + " class=\"left\"><span class=\"line\">"
        + left.words().line()
        + "</span> <span class=\"words\">"
        + Html.escape(left.words().words())
        + "</span> <span class=\"why\">left out: "
        + Html.escape(left.why())
        + "</span></li>\n";
  }
}
