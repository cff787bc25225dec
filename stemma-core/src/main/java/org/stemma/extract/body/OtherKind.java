package org.stemma.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.kind.KindForm;
import org.stemma.extract.kind.KindTitle;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.OtherItem;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.PageKind;
import org.stemma.extract.wording.SiteNotice;
import org.stemma.lexicon.Lexicon;

/**
 * Knows a page of HTML that is of another kind than a report:
 *
 * <ol>
 *   <li>by its title ({@link KindTitle}): one that in doubt opens a list opens none where the page
 *       states a report;
 *   <li>a page that states that it is a report ends the search;
 *   <li>by the type of schema.org or Open Graph that it states, or the software of forums that made
 *       it ({@code markup-kinds.tsv});
 *   <li>as one of a video, where it states one and tells next to nothing beside it ({@link
 *       VideoPage});
 *   <li>by a notice of the site in its {@code title} element alone ({@link SiteNotice});
 *   <li>by its lines ({@link KindForm}), unless Open Graph says that it is an article.
 * </ol>
 */
public final class OtherKind {

  private static final String LIST = "markup-kinds.tsv";

  /** A value that pages state, and what it says. */
  private record Stated(String vocabulary, String value, PageKind kind) {}

  private static final List<Stated> STATED =
      Lexicon.GENERAL.rows(LIST).stream()
          .map(row -> new Stated(row.get(0), row.get(1), PageKind.valueOf(row.get(2))))
          .toList();

  private static final Pattern BLANKS = Pattern.compile("\\s++");

  /**
   * Kinds that programs state of pages of reports too: of a thing that is for sale beside a report
   * on it, of a list below it.
   */
  private static final Set<PageKind> DOUBTFUL = Set.of(PageKind.PRODUCT, PageKind.LISTING);

  /** Furniture that tells what a page is: buttons of shops, boxes on members of a forum. */
  private static final Set<DropReason> OWN =
      Set.of(DropReason.FORM, DropReason.AUTHOR_BOX, DropReason.BYLINE);

  private final PageTree tree;
  private final BodyReading body;
  private final HtmlHead head;
  private final JsonLd json;

  /** Types of schema.org that microdata give the elements around the headline, as names. */
  private final List<String> types;

  private OtherKind(PageTree tree, BodyReading body, HtmlHead head, JsonLd json) {
    this.tree = tree;
    this.body = body;
    this.head = head;
    this.json = json;
    this.types = types(tree, body);
  }

  /** Why the page is no article, if it is such a page. */
  public static Optional<String> reason(
      PageTree tree, BodyReading body, HtmlHead head, JsonLd json) {
    OtherKind page = new OtherKind(tree, body, head, json);
    boolean report = page.isReport();
    // 1
    Optional<String> titled =
        KindTitle.reason(
            body.title().title().map(Statement::value), head.title().map(Statement::value), report);
    // 2
    if (titled.isPresent() || report) {
      return titled;
    }
    // 3, 4, 5, 6
    return page.stated()
        .or(() -> page.isArticle() ? Optional.empty() : page.video())
        .or(page::notice)
        .or(() -> page.isArticle() ? Optional.empty() : page.shown());
  }

  private boolean isReport() {
    return json.statesReport() || types.stream().anyMatch(OtherItem.REPORT::is);
  }

  /** Whether Open Graph says so, which programs say of any page that is no front page. */
  private boolean isArticle() {
    return head.first("og:type").filter(type -> lower(type.value()).equals("article")).isPresent()
        || head.first("article:published_time").isPresent();
  }

  private static String lower(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }

  /** By its {@code title} element alone, where the page prints another headline. */
  private Optional<String> notice() {
    return head.title()
        .map(Statement::value)
        .filter(title -> body.units() <= SiteNotice.MOST_LETTERS && SiteNotice.isNotice(title))
        .map(SiteNotice::told);
  }

  private Optional<String> stated() {
    for (Stated one : STATED) {
      if (isStated(one) && !(DOUBTFUL.contains(one.kind) && isArticle())) {
        return Optional.of(one.kind.told("the page states " + one.vocabulary + " " + one.value));
      }
    }
    return Optional.empty();
  }

  private Optional<String> video() {
    return VideoPage.states(head, json) ? VideoPage.reason(tree, body) : Optional.empty();
  }

  private boolean isStated(Stated one) {
    return switch (one.vocabulary) {
      case "og" ->
          head.first("og:type").filter(t -> lower(t.value()).equals(one.value)).isPresent();
      case "generator" ->
          head.first("generator").filter(g -> lower(g.value()).startsWith(one.value)).isPresent();
      case "schema" ->
          json.states(one.value) || types.stream().anyMatch(t -> t.endsWith(one.value));
      default -> throw new IllegalStateException(LIST + ": vocabulary " + one.vocabulary);
    };
  }

  private static List<String> types(PageTree tree, BodyReading body) {
    int headline = body.title().block();
    List<String> types = new ArrayList<>();
    for (int at = headline < 0 ? -1 : tree.blocks().get(headline).owner();
        at >= 0;
        at = tree.parent(at)) {
      if (tree.has(at, Attribute.ITEMTYPE)) {
        BLANKS
            .splitAsStream(tree.attribute(at, Attribute.ITEMTYPE))
            .filter(type -> type.contains("schema.org/"))
            .forEach(type -> types.add(type.substring(type.lastIndexOf('/') + 1)));
      }
    }
    return types;
  }

  /** By the lines that are no furniture, and those of forms and of boxes on who wrote. */
  private Optional<String> shown() {
    List<String> lines =
        IntStream.range(0, tree.blocks().size())
            .filter(i -> body.blocks().kind(i) != BlockKind.TITLE)
            .mapToObj(tree.blocks()::get)
            .filter(block -> body.elements().reason(block).stream().allMatch(OWN::contains))
            .map(TextBlock::text)
            .flatMap(String::lines)
            .toList();
    return KindForm.reason(body.title().title().map(Statement::value), lines);
  }
}
