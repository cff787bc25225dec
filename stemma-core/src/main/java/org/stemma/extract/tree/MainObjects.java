package org.stemma.extract.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.stemma.capture.PageAddress;
import org.stemma.extract.markup.CharacterReferences;
import org.stemma.extract.tree.JsonLdObjects.Item;
import org.stemma.extract.wording.LineForm;
import org.stemma.text.Script;

/**
 * Which of many JSON-LD objects speak of the page itself. The cascade:
 *
 * <ol>
 *   <li>those whose {@code mainEntityOfPage}, {@code url} or {@code @id} is the page's address, or
 *       that without its host, in no other object before inside one;
 *   <li>those whose {@code headline} is the page's title;
 *   <li>those whose {@code headline} is a main heading on the page;
 *   <li>the first in no other object, unless it names another address and another headline than the
 *       page states: a front page describes its reports so.
 * </ol>
 *
 * With the first go those of the same headline, and those in no other object that name neither
 * address nor headline. What only stands in lists of other reports is none. Not thread-safe.
 */
final class MainObjects {

  /**
   * A title of more letters and digits may be cut short, or stand before the site's name. Swept 5
   * to 20 on {@code eval segments} and {@code eval dates} (2026-11-29): 5 the same, 20 loses .006
   * of the F1 of tags on one half.
   */
  private static final int LONG_TITLE = 10;

  /** The first address with a host that the page states for itself; the others leave it out. */
  private final Optional<PageAddress> site;

  private final List<String> addresses = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();

  /** The main headings on the page, read only if neither address nor title tells. */
  private final Supplier<List<String>> headings;

  /** Their keys, once they were asked for. */
  private Optional<List<String>> headingKeys = Optional.empty();

  /** Keys of the headlines of objects asked for, by the very node. */
  private final IdentityHashMap<JsonNode, String> headlines = new IdentityHashMap<>();

  /** Keys of the addresses that objects name, likewise. */
  private final IdentityHashMap<JsonNode, List<String>> named = new IdentityHashMap<>();

  MainObjects(HtmlHead head, Supplier<List<String>> headings) {
    this.headings = headings;
    List<PageAddress> own =
        head.addresses().flatMap(s -> PageAddress.of(s.value()).stream()).toList();
    site = own.stream().filter(address -> address.host().isPresent()).findFirst();
    own.forEach(address -> addresses.add(key(address)));
    head.first("og:title").ifPresent(this::addTitle);
    head.first("twitter:title").ifPresent(this::addTitle);
    head.title().ifPresent(this::addTitle);
  }

  private void addTitle(Statement<String> said) {
    String title = LineForm.key(said.value());
    if (!title.isEmpty()) {
      titles.add(title);
    }
  }

  /** Those of {@code items}, in their order, the page's own first. */
  List<Item> of(List<Item> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    Predicate<Item> addressed =
        item -> addressesOf(item.node()).stream().anyMatch(addresses::contains);
    Predicate<Item> titled = item -> isOneOf(titles, headline(item.node()));
    Predicate<Item> headed =
        item -> !headline(item.node()).isEmpty() && isOneOf(headingKeys(), headline(item.node()));
    Predicate<Item> outer = Item::outer;
    Predicate<Item> unconfirmed = outer.and(item -> !isOfAnother(item.node()));
    List<Item> own =
        Stream.of(
                outer.and(addressed),
                addressed,
                outer.and(titled),
                titled,
                outer.and(headed),
                headed,
                unconfirmed)
            .map(rule -> items.stream().filter(rule).toList())
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (own.isEmpty()) {
      return own;
    }
    Item main = own.get(0);
    String headline = headline(main.node());
    boolean chosen = addressed.or(titled).or(headed).test(main);
    List<Item> read = new ArrayList<>(chosen ? own : List.of(main));
    Set<JsonNode> known = Collections.newSetFromMap(new IdentityHashMap<>());
    read.forEach(item -> known.add(item.node()));
    items.stream()
        .filter(item -> !known.contains(item.node()))
        .filter(
            item ->
                isSame(headline(item.node()), headline) || item.outer() && isNameless(item.node()))
        .forEach(read::add);
    return read;
  }

  private List<String> headingKeys() {
    List<String> keys =
        headingKeys.orElseGet(() -> headings.get().stream().map(LineForm::key).toList());
    headingKeys = Optional.of(keys);
    return keys;
  }

  /**
   * Whether it names an address and a headline where the page states both. Asked when no object has
   * those of the page: both are then others.
   */
  private boolean isOfAnother(JsonNode node) {
    return !addresses.isEmpty()
        && !titles.isEmpty()
        && !headline(node).isEmpty()
        && !addressesOf(node).isEmpty();
  }

  private boolean isNameless(JsonNode node) {
    return headline(node).isEmpty() && addressesOf(node).isEmpty();
  }

  private String headline(JsonNode node) {
    return headlines.computeIfAbsent(node, MainObjects::headlineKey);
  }

  private static String headlineKey(JsonNode node) {
    String said = node.path("headline").asText("");
    String named = said.isEmpty() ? node.path("name").asText("") : said;
    return LineForm.key(CharacterReferences.decode(named));
  }

  private static boolean isOneOf(List<String> titles, String headline) {
    return titles.stream().anyMatch(title -> isSame(headline, title));
  }

  /** Whether the titles are the same, or one goes on where the other, a long one, ends. */
  private static boolean isSame(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    return !one.isEmpty() && one.equals(other)
        || Script.letters(shorter) > LONG_TITLE && longer.startsWith(shorter);
  }

  private List<String> addressesOf(JsonNode node) {
    return named.computeIfAbsent(node, this::addressKeys);
  }

  private List<String> addressKeys(JsonNode node) {
    JsonNode main = node.path("mainEntityOfPage");
    return Stream.of(
            main.isTextual() ? main.asText() : "",
            main.path("@id").asText(""),
            main.path("url").asText(""),
            node.path("url").asText(""),
            node.path("@id").asText(""))
        .flatMap(address -> stated(address).stream())
        .map(this::key)
        .toList();
  }

  /** The address, unless it is a mere name, as an {@code @id} may be: neither host nor slash. */
  private static Optional<PageAddress> stated(String address) {
    return PageAddress.of(address)
        .filter(read -> read.host().isPresent() || address.strip().startsWith("/"));
  }

  /**
   * What tells the address from others; two that differ in capitals only are taken for one. Hosts
   * do not count where the page states none.
   */
  private String key(PageAddress address) {
    return site.map(address::from)
        .flatMap(PageAddress::key)
        .orElseGet(address::place)
        .toLowerCase(Locale.ROOT);
  }
}
