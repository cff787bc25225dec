package org.stemma.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem;
import org.stemma.account.DocumentItem.SegmentItem;
import org.stemma.export.Graph.Edge;
import org.stemma.export.TreeLayout.Place;

/**
 * The derivation drawn as SVG 1.1: held reports with their letters in black, sources that are only
 * named in grey; full lines where a page states its source, dashed where it is inferred, dotted
 * where a page credits several together. Without script, style or font of its own; a style sheet
 * around it may set colours by the classes {@code held}, {@code named}, {@code marked} and {@code
 * edge}.
 */
public final class Svg {

  private static final int ROW = 30;
  private static final int COLUMN = 26;
  private static final int MARGIN = 14;
  private static final int BOX = 22;
  private static final int LONGEST = 44;

  /** Room for one letter at 13 pixels: wider than the mean of common fonts, so nothing is cut. */
  private static final double LETTER = 7.2;

  private static final String GREY = "#767676";

  private final StringBuilder out = new StringBuilder();
  private final Map<String, Place> places;
  private final Graph graph;

  /** Edges by what was made. */
  private final Map<String, List<Edge>> made;

  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, String> sigla = new TreeMap<>();
  private double width;

  /** What to write beside nodes that are marked, by their keys. */
  private final Map<String, String> marks;

  private Svg(Account account, Witnesses witnesses, Map<String, String> marks) {
    this.marks = marks;
    this.graph = Graph.of(account, witnesses);
    this.places = TreeLayout.of(graph);
    this.made = graph.edges().stream().collect(Collectors.groupingBy(Edge::to));
    for (Graph.Node node : graph.nodes()) {
      witnesses.pageOf(node.key()).ifPresent(page -> called(node.key(), page, witnesses));
    }
  }

  private void called(String segment, DocumentItem page, Witnesses witnesses) {
    List<String> segments = page.segments().stream().map(SegmentItem::id).toList();
    String part = segments.size() > 1 ? ", report " + (segments.indexOf(segment) + 1) : "";
    names.put(segment, page.publisher().or(page::titleText).orElse(page.file()) + part);
    sigla.put(segment, witnesses.siglum(page.file()));
  }

  /** The drawing of {@code account}. */
  public static String write(Account account) {
    return write(account, new Witnesses(account));
  }

  /** With the letters of {@code witnesses}. */
  static String write(Account account, Witnesses witnesses) {
    return write(account, witnesses, Map.of());
  }

  /**
   * With some reports marked, by a heavier frame and in words.
   *
   * @param marks what to write beside each, by the ids of segments
   */
  static String write(Account account, Witnesses witnesses, Map<String, String> marks) {
    return new Svg(account, witnesses, marks).draw();
  }

  private String draw() {
    graph.edges().forEach(this::edge);
    places.values().forEach(this::node);
    int height = places.size() * ROW + MARGIN;
    String wide = Numbers.plain(Math.ceil(width + MARGIN));
    String size = "width=\"" + wide + "\" height=\"" + height + "\"";
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"stemma\" role=\"img\""
        + " aria-label=\"Which page was made from which\" "
        + size
        + " viewBox=\"0 0 "
        + wide
        + " "
        + height
        + "\" font-size=\"13\" font-family=\"sans-serif\">\n"
        + out
        + "</svg>";
  }

  private void edge(Edge edge) {
    Place from = places.get(edge.from());
    Place to = places.get(edge.to());
    if (from == null || to == null || from.equals(to)) {
      return;
    }
    int x = middle(from);
    int y = middleRow(from);
    int bend = y < middleRow(to) ? -8 : 8;
    int end = middle(to) - BOX / 2 - 3;
    out.append("<path class=\"edge\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.4\"")
        .append(dashes(edge.certainty()))
        .append(" d=\"M")
        .append(x + " " + (y - bend * 11 / 8))
        .append("V" + (middleRow(to) + bend))
        .append("Q" + x + " " + middleRow(to) + " " + Math.min(end, x + 8) + " " + middleRow(to))
        .append("H" + Math.max(end, x + 8))
        .append("\"><title>")
        .append(Xml.escape(edge.label() + ": " + ReadableWords.of(edge.why())))
        .append("</title></path>\n");
    out.append("<path class=\"tip\" fill=\"currentColor\" d=\"M")
        .append((end + 3) + " " + middleRow(to))
        .append("l-7 -3.5v7z\"/>\n");
  }

  private static String dashes(String certainty) {
    return switch (certainty) {
      case "inferred" -> " stroke-dasharray=\"5 4\"";
      case "cited", "pooled" -> " stroke-dasharray=\"1.5 3.5\"";
      default -> "";
    };
  }

  private void node(Place place) {
    String key = place.node().key();
    boolean held = place.node().held();
    String colour = held ? "currentColor" : GREY;
    int x = middle(place);
    int y = middleRow(place);
    boolean marked = marks.containsKey(key);
    out.append("<g class=\"").append(held ? "held" : "named").append(marked ? " marked\">" : "\">");
    out.append("<title>").append(Xml.escape(key)).append("</title>");
    out.append("<rect x=\"" + (x - BOX / 2) + "\" y=\"" + (y - BOX / 2) + "\"")
        .append(" width=\"" + BOX + "\" height=\"" + BOX + "\" rx=\"3\" fill=\"none\" stroke=\"")
        .append(colour + (marked ? "\" stroke-width=\"3.5\"/>" : "\"/>"));
    text(x, y, "middle", colour, held ? sigla.getOrDefault(key, "") : "–");
    text(x + BOX / 2 + 8, y, "start", colour, label(key));
    out.append("</g>\n");
  }

  /** The name, and from what it was made and how that is known. */
  private String label(String key) {
    Set<String> origins = new LinkedHashSet<>();
    for (Edge edge : made.getOrDefault(key, List.of())) {
      String from = sigla.getOrDefault(edge.from(), "");
      origins.add(edge.label() + (from.isEmpty() ? "" : " from " + from));
    }
    String name =
        shortened(names.getOrDefault(key, key))
            + (marks.containsKey(key) ? " ◂ " + marks.get(key) : "");
    return origins.isEmpty() ? name : name + " – " + String.join(", ", origins);
  }

  private void text(int x, int y, String anchor, String colour, String words) {
    width = Math.max(width, x + words.length() * LETTER);
    out.append("<text x=\"" + x + "\" y=\"" + (y + 4.5) + "\" text-anchor=\"" + anchor + "\"")
        .append(" fill=\"" + colour + "\">")
        .append(Xml.escape(words))
        .append("</text>");
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }

  private static int middle(Place place) {
    return MARGIN + BOX / 2 + place.column() * COLUMN;
  }

  private static int middleRow(Place place) {
    return MARGIN / 2 + ROW / 2 + place.row() * ROW;
  }
}
