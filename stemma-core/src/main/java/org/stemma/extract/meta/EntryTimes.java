package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Segment;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.ElementNames;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.TitleKey;

/**
 * The days that a page of several segments states for single ones, as live blogs do.
 *
 * <ol>
 *   <li>JSON-LD {@code liveBlogUpdate}: the {@code datePublished} of the entry with the segment's
 *       headline; where the report is read from that script, of the entry that begins before the
 *       segment's text.
 *   <li>A {@code time} element between the end of the segment before and the first running text,
 *       not of an update, if its like stands before another segment too. Of several the first.
 * </ol>
 */
public final class EntryTimes {

  private final PageTree tree;
  private final BodyReading body;
  private final JsonLd json;
  private final DateReader reader;

  /** A day, where it stands on the page, and what its like is called. */
  private record Mark(int place, ElementNames names, DateWitness day) {}

  public EntryTimes(PageTree tree, BodyReading body, JsonLd json, DateReader reader) {
    this.tree = tree;
    this.body = body;
    this.json = json;
    this.reader = reader;
  }

  /**
   * The article with these days in its segments.
   *
   * @param scripted whether its text was read from JSON-LD
   */
  public Article in(Article article, boolean scripted) {
    if (article.segments().size() < 2) {
      return article;
    }
    Map<String, DateWitness> stated = stated();
    List<List<Mark>> marks = marks(article, scripted ? scripts() : elements());
    Set<ElementNames> repeated = repeated(marks);
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Segment segment = article.segments().get(i);
      Optional<DateWitness> marked =
          marks.get(i).stream()
              .filter(mark -> scripted || repeated.contains(mark.names()))
              .map(Mark::day)
              .findFirst();
      segments.add(
          segment
              .title()
              .map(title -> stated.get(TitleKey.of(article.words(title))))
              .or(() -> marked)
              .map(day -> segment.withPublished(day.stated(article.page()).field()))
              .orElse(segment));
    }
    return article.withSegments(segments);
  }

  /** The days of entries by their headlines. */
  private Map<String, DateWitness> stated() {
    Map<String, DateWitness> stated = new HashMap<>();
    for (JsonLd.Entry entry : json.entries()) {
      entry
          .published()
          .flatMap(said -> day(DateWitness.Kind.JSON_LD, said))
          .ifPresent(day -> stated.putIfAbsent(TitleKey.of(entry.headline()), day));
    }
    stated.remove("");
    return stated;
  }

  /** The days of entries by their place in the script. */
  private List<Mark> scripts() {
    List<Mark> marks = new ArrayList<>();
    for (JsonLd.Entry entry : json.entries()) {
      entry
          .published()
          .ifPresent(said -> mark(DateWitness.Kind.JSON_LD, said, ElementNames.NONE, marks));
    }
    return marks;
  }

  private List<Mark> elements() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.name(i).equals("time")
          && tree.has(i, Attribute.DATETIME)
          && !body.isForeign(tree, i)
          && !isUpdate(tree.text(i, DateElements.LONGEST_LABELLED))) {
        mark(
            DateWitness.Kind.ATTRIBUTE,
            HtmlHead.attribute(
                tree.markup(), tree.node(i), Attribute.DATETIME, "time element of the entry"),
            tree.classes(i),
            marks);
      }
    }
    return marks;
  }

  private void mark(
      DateWitness.Kind kind, Statement<String> said, ElementNames names, List<Mark> into) {
    said.place()
        .ifPresent(
            place ->
                day(kind, said).ifPresent(day -> into.add(new Mark(place.start(), names, day))));
  }

  private Optional<DateWitness> day(DateWitness.Kind kind, Statement<String> said) {
    return DateWitness.machine(kind, said, reader);
  }

  private static boolean isUpdate(String text) {
    return DateWords.beside(text).label().filter(DateWords.Label::isOfAnotherDate).isPresent();
  }

  /** For each segment what stands before its running text and behind the segment before. */
  private static List<List<Mark>> marks(Article article, List<Mark> all) {
    List<List<Mark>> marks = new ArrayList<>();
    List<Mark> inOrder = all.stream().sorted(Comparator.comparingInt(Mark::place)).toList();
    Iterator<Block> bodies = article.blocks().stream().filter(Block::isBody).iterator();
    Optional<Block> body = next(bodies);
    int mark = 0;
    for (Segment segment : article.segments()) {
      while (body.isPresent() && body.get().span().start() < segment.span().start()) {
        body = next(bodies);
      }
      List<Mark> ofOne = new ArrayList<>();
      if (body.isPresent() && segment.span().contains(body.get().span())) {
        int end = article.map().original(body.get().span()).start();
        while (mark < inOrder.size() && inOrder.get(mark).place() < end) {
          ofOne.add(inOrder.get(mark++));
        }
      }
      marks.add(ofOne);
      int behind = article.map().original(segment.span()).end();
      while (mark < inOrder.size() && inOrder.get(mark).place() < behind) {
        mark++;
      }
    }
    return marks;
  }

  private static Optional<Block> next(Iterator<Block> blocks) {
    return blocks.hasNext() ? Optional.of(blocks.next()) : Optional.empty();
  }

  /** What marks of more than one segment are called. */
  private static Set<ElementNames> repeated(List<List<Mark>> marks) {
    Set<ElementNames> seen = new HashSet<>();
    Set<ElementNames> repeated = new HashSet<>();
    for (List<Mark> ofOne : marks) {
      Set<ElementNames> names = new HashSet<>();
      ofOne.forEach(mark -> names.add(mark.names()));
      names.stream().filter(name -> !seen.add(name)).forEach(repeated::add);
    }
    return repeated;
  }
}
