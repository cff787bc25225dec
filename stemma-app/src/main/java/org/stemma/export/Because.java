package org.stemma.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;
import org.stemma.account.DocumentItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;
import org.stemma.json.AccountJson;

/** Why an item is in an account: all its fields, and the exact words with file, line, offsets. */
public final class Because {

  /** The lists of the account whose items have ids, by their names in its JSON. */
  public static final List<String> LISTS =
      List.of(
          "documents",
          "stories",
          "entities",
          "events",
          "days",
          "quotes",
          "indirect_speech",
          "figures",
          "contradictions",
          "apparatus",
          "hedged",
          "residue",
          "upstream_sources",
          "editions",
          "proposals",
          "positions",
          "corroboration",
          "tolls",
          "decisions");

  private final ItemIndex items;

  /**
   * An item with its id.
   *
   * @param list the list's name in the account's JSON
   */
  public record Named(String id, String list, Object item) {}

  /** The items of {@code account}. */
  public Because(Account account) {
    this.items = new ItemIndex(account);
  }

  /** The items of one of the {@link #LISTS}, in the order of the account. */
  public List<Named> of(String list) {
    return items.of(list);
  }

  /** The items called {@code id}, whatever its case. */
  public List<Named> named(String id) {
    return items.named(id);
  }

  /** The items as JSON Lines. */
  public static String json(List<Named> items) {
    return items.stream()
        .map(item -> AccountJson.line(item.item()) + "\n")
        .collect(Collectors.joining());
  }

  /**
   * The items for a reader.
   *
   * @param named one at least
   * @param witnesses the pages of the same account
   */
  public Report report(List<Named> named, Witnesses witnesses) {
    List<Section> sections = new ArrayList<>();
    for (Named item : named) {
      List<Entry> facts = new ArrayList<>();
      List<Entry> words = new ArrayList<>();
      List<Evidence> told = new ArrayList<>();
      Optional<DocumentItem> page =
          item.item() instanceof DocumentItem d ? Optional.of(d) : Optional.empty();
      ItemFields.of(item.item())
          .forEach(
              (name, value) -> {
                if (page.isEmpty() || !DayFacts.holds(name)) {
                  ItemFields.evidence(value)
                      .ifPresentOrElse(
                          e -> {
                            words.add(quotation(witnesses, name, e));
                            told.add(e);
                          },
                          () -> facts.add(fact(told(name), value.asText())));
                }
              });
      page.ifPresent(
          d -> {
            DayFacts.of(d).forEach(fact -> facts.add(fact(fact.name(), fact.words())));
            DayFacts.words(d).forEach((name, e) -> words.add(quotation(witnesses, name, e)));
          });
      sections.add(
          new Section(
              item.id(),
              told(item.list()) + " " + item.id(),
              "",
              List.of(
                  new Group("", facts),
                  new Group("Words", words),
                  new Group("Who says so", sides(witnesses, witnesses(item.item()))),
                  new Group("Who has it from whom", chain(witnesses, item.item(), told)))));
    }
    return new Report(named.get(0).id(), List.of(), List.of(), sections, List.of());
  }

  /** Each side with all its words and how many independent sources give them. */
  static List<Entry> sides(Witnesses witnesses, Map<String, List<Evidence>> sides) {
    List<Entry> entries = new ArrayList<>();
    sides.forEach(
        (side, words) ->
            entries.add(
                new Statement(
                    List.of(),
                    side,
                    witnesses.words(words.getFirst()),
                    List.of(witnesses.support(words)),
                    words.stream().map(witnesses::cite).toList(),
                    List.of())));
    return entries;
  }

  /** For what several pages say, what each was made from, and how many sources that leaves. */
  private List<Entry> chain(Witnesses witnesses, Object item, List<Evidence> told) {
    Map<String, List<Evidence>> sides = witnesses(item);
    List<Evidence> words =
        sides.isEmpty() ? told : sides.values().stream().flatMap(List::stream).toList();
    Map<String, List<String>> chain = witnesses.chain(words);
    if (chain.size() < 2) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    if (sides.isEmpty()) {
      entries.add(fact("count", witnesses.support(words)));
    }
    chain.forEach(
        (page, origins) ->
            entries.add(
                fact(
                    page,
                    origins.isEmpty()
                        ? "made from no page or source that is known"
                        : "from " + String.join("; from ", origins))));
    return entries;
  }

  /**
   * The words of all pages behind each side ({@code a}, {@code b}) of a contradiction; empty for
   * any other item.
   */
  public Map<String, List<Evidence>> witnesses(Object item) {
    Map<String, List<Evidence>> found = new LinkedHashMap<>();
    if (item instanceof ContradictionItem c) {
      found.put("a", c.readingA().witnesses());
      found.put("b", c.readingB().witnesses());
    }
    return found;
  }

  private static Entry fact(String name, String value) {
    return new Statement(List.of(), name, value, List.of(), List.of(), List.of());
  }

  /** The name of a list or field as a person writes it. */
  private static String told(String name) {
    return name.replace('_', ' ');
  }

  private static Entry quotation(Witnesses witnesses, String name, Evidence words) {
    return new Statement(
        List.of(),
        told(name),
        witnesses.words(words)
            + " ("
            + words.file()
            + ", line "
            + words.line()
            + ", units "
            + words.start()
            + " to "
            + words.end()
            + ")",
        List.of(),
        List.of(witnesses.cite(words)),
        List.of());
  }
}
