package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Segment;
import org.stemma.article.WitnessKind;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.ElementNames;
import org.stemma.extract.tree.EntryStarts;
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
 *       headline or first words; where the report is read from that script, the one beside its
 *       text.
 *   <li>A {@code time} element above or below the segment's text, not of an update, if its like
 *       stands beside another segment too ({@link EntrySides} tells whose it is). Of several the
 *       first.
 * </ol>
 */
public final class EntryTimes {

  private final PageTree tree;
  private final BodyReading body;
  private final JsonLd json;
  private final DateReader reader;

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
    Map<String, DateWitness> stated = stated(JsonLd.Entry::headline, TitleKey::of);
    Map<String, DateWitness> told = stated(JsonLd.Entry::text, EntryStarts::key);
    List<String> texts = told.isEmpty() ? List.of() : texts(article);
    List<List<EntryMark>> marks =
        EntrySides.of(tree, body, article, scripted ? scripts() : elements());
    Set<ElementNames> repeated = repeated(marks);
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int number = i;
      Segment segment = article.segments().get(i);
      Optional<DateWitness> marked =
          marks.get(i).stream()
              .filter(mark -> scripted || repeated.contains(mark.names()))
              .map(EntryMark::day)
              .findFirst();
      segments.add(
          segment
              .title()
              .map(title -> stated.get(TitleKey.of(article.words(title))))
              .or(
                  () ->
                      told.isEmpty()
                          ? Optional.empty()
                          : Optional.ofNullable(told.get(texts.get(number))))
              .or(() -> marked)
              .map(day -> segment.withPublished(day.stated(article.page())))
              .orElse(segment));
    }
    return article.withSegments(segments);
  }

  /** The days of entries by the key of what they say. */
  private Map<String, DateWitness> stated(
      Function<JsonLd.Entry, String> said, UnaryOperator<String> key) {
    Map<String, DateWitness> stated = new HashMap<>();
    for (JsonLd.Entry entry : json.entries()) {
      entry
          .published()
          .flatMap(day -> day(WitnessKind.JSON_LD, day))
          .ifPresent(day -> stated.putIfAbsent(key.apply(said.apply(entry)), day));
    }
    stated.remove("");
    return stated;
  }

  /** The key of the first running text of each segment; empty if it has none. */
  private static List<String> texts(Article article) {
    List<String> texts = new ArrayList<>();
    List<Block> blocks = article.blocks();
    int at = 0;
    for (Segment segment : article.segments()) {
      String text = "";
      while (at < blocks.size() && blocks.get(at).span().start() < segment.span().end()) {
        Block block = blocks.get(at);
        boolean first = text.isEmpty() && block.span().start() >= segment.span().start();
        text = first && block.isBody() ? EntryStarts.key(article.words(block.span())) : text;
        at++;
      }
      texts.add(text);
    }
    return texts;
  }

  /** The days of entries by their place in the script. */
  private List<EntryMark> scripts() {
    List<EntryMark> marks = new ArrayList<>();
    for (JsonLd.Entry entry : json.entries()) {
      entry.published().flatMap(said -> mark(WitnessKind.JSON_LD, said, -1)).ifPresent(marks::add);
    }
    return marks;
  }

  private List<EntryMark> elements() {
    List<EntryMark> marks = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.name(i).equals("time")
          && tree.has(i, Attribute.DATETIME)
          && !body.isForeign(tree, i)
          && !isUpdate(tree.text(i, DateElements.LONGEST_LABELLED))) {
        mark(
                WitnessKind.ELEMENT,
                HtmlHead.attribute(
                    tree.markup(), tree.node(i), Attribute.DATETIME, "time element of the entry"),
                i)
            .ifPresent(marks::add);
      }
    }
    return marks;
  }

  /** What is said at a place of the page, by an element of the tree or, with -1, by a script. */
  private Optional<EntryMark> mark(WitnessKind kind, Statement<String> said, int element) {
    ElementNames names = element < 0 ? ElementNames.NONE : tree.classes(element);
    return said.place()
        .flatMap(
            place -> day(kind, said).map(d -> new EntryMark(place.start(), element, names, d)));
  }

  private Optional<DateWitness> day(WitnessKind kind, Statement<String> said) {
    return DateWitness.machine(kind, said, reader);
  }

  private static boolean isUpdate(String text) {
    return DateWords.beside(text).label().filter(DateWords.Label::isOfAnotherDate).isPresent();
  }

  /** What marks of more than one segment are called. */
  private static Set<ElementNames> repeated(List<List<EntryMark>> marks) {
    Set<ElementNames> seen = new HashSet<>();
    Set<ElementNames> repeated = new HashSet<>();
    for (List<EntryMark> ofOne : marks) {
      Set<ElementNames> names = new HashSet<>();
      ofOne.forEach(mark -> names.add(mark.names()));
      names.stream().filter(name -> !seen.add(name)).forEach(repeated::add);
    }
    return repeated;
  }
}
