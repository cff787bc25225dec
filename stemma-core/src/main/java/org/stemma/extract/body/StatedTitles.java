package org.stemma.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.stemma.extract.segment.FunctionWords;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.MetaField;
import org.stemma.extract.tree.OutletNames;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.TitleKey;
import org.stemma.extract.wording.TitleParts;
import org.stemma.text.Span;

/**
 * The headlines that the head of a page states.
 *
 * @param best the headline by the head alone, without the name of the site
 * @param outlet the names of the page's own outlet
 * @param silent whether the head states nothing, or only the name of the site
 * @param keys all of them, with and without the name of the site, as {@link TitleKey} writes them
 * @param parts what the {@code title} element says without its last part, and without its first,
 *     likewise: a line over the report that is one of them is the headline
 * @param functionWords of the page's language, by which it is asked whether a line tells what the
 *     report tells
 */
public record StatedTitles(
    Optional<Statement<String>> best,
    OutletNames outlet,
    boolean silent,
    List<String> keys,
    List<String> parts,
    FunctionWords functionWords) {

  /**
   * A longer statement is no headline, with or without the name of the site. Swept 300 to 1,200: no
   * figure changes.
   */
  private static final int LONGEST = 2 * TitleFinder.MAX_LENGTH;

  /**
   * @param language of the page (ISO 639-1), if it states one
   * @param prints whether a word stands in the text of the page as it is written
   */
  public static StatedTitles of(
      HtmlHead head,
      JsonLd json,
      OutletNames outlet,
      Optional<String> language,
      Predicate<String> prints) {
    List<Statement<String>> stated = new ArrayList<>();
    json.text("headline").ifPresent(stated::add);
    head.first("og:title").ifPresent(stated::add);
    head.first(MetaField.TITLE).ifPresent(stated::add);
    SiteInTitle site = new SiteInTitle(outlet);
    Map<String, String> known = new HashMap<>();
    UnaryOperator<String> cut = title -> known.computeIfAbsent(title, site::cut);
    return new StatedTitles(
        stated.stream()
            .findFirst()
            .map(s -> s.with(cut.apply(s.value())))
            .or(() -> head.title().map(s -> s.with(site.cutOfElement(s.value(), prints)))),
        outlet,
        Stream.concat(stated.stream(), head.title().stream())
            .map(s -> s.value().strip())
            .distinct()
            .allMatch(site::isAll),
        keys(Stream.concat(stated.stream(), head.title().stream()), cut),
        head.title().map(s -> parts(s.value())).orElse(List.of()),
        FunctionWords.of(language));
  }

  /**
   * Whether a heading of these words is the name of the site: the page gives its outlet this name,
   * or the heading has the form of one and the head says nothing else.
   */
  boolean isSite(String heading) {
    String key = TitleKey.of(heading);
    return outlet.has(heading) || outlet.form().has(heading) && keys.stream().allMatch(key::equals);
  }

  private static List<String> parts(String title) {
    List<Span> borders = title.length() > LONGEST ? List.of() : TitleParts.borders(title);
    return borders.isEmpty()
        ? List.of()
        : List.of(
            TitleKey.of(title.substring(0, borders.get(borders.size() - 1).start())),
            TitleKey.of(title.substring(borders.get(0).end())));
  }

  private static List<String> keys(Stream<Statement<String>> stated, UnaryOperator<String> cut) {
    return stated
        .map(Statement::value)
        .filter(value -> value.length() <= LONGEST)
        .distinct()
        .flatMap(value -> Stream.of(value, cut.apply(value)))
        .map(TitleKey::of)
        .distinct()
        .toList();
  }
}
