package org.stemma.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.account.Account;
import org.stemma.account.DayItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.EventItem;
import org.stemma.account.FigureItem;
import org.stemma.account.ProposalItem;
import org.stemma.article.Evidence;
import org.stemma.export.Because;
import org.stemma.export.ItemFields;
import org.stemma.export.Witnesses;
import org.stemma.search.Findable.Part;
import org.stemma.search.Findable.Place;
import org.stemma.time.Edtf;
import org.stemma.time.TimeValue;

/**
 * The items of an account as they are found: by what the account says of them and by all words that
 * they rest on; by the day on which they happened or were published.
 */
public final class ItemFindables {

  /** Fields that tell something; the others are ids, counts and forms. */
  private static final Set<String> TELLING =
      Set.of(
          "about",
          "adopted",
          "aliases",
          "as_of",
          "attribution",
          "by",
          "byline",
          "cause",
          "claim",
          "class",
          "conflict",
          "counts",
          "cue",
          "date",
          "dateline",
          "edtf",
          "entity_text",
          "event",
          "file",
          "ground",
          "kind",
          "label",
          "mode",
          "name",
          "party",
          "place",
          "published",
          "publisher",
          "role",
          "speaker",
          "stance",
          "status",
          "terms",
          "title_text",
          "topic",
          "type",
          "unit",
          "value",
          "verdict",
          "weekday",
          "why");

  /** Of a page: what it says of itself, not how that is known. */
  private static final Set<String> TELLING_OF_PAGES =
      Set.of("address", "file", "name", "place", "published", "publisher", "title_text", "value");

  /** In the path of a field that repeats another, as further places of the page state it. */
  private static final String AGAIN = "witnesses";

  private final Witnesses witnesses;
  private final NamedIn named;

  private ItemFindables(Account account) {
    this.witnesses = new Witnesses(account);
    this.named = new NamedIn(account.entities());
  }

  /** All items with an id, list by list, in the order of the account. */
  public static List<Findable> of(Account account) {
    ItemFindables findables = new ItemFindables(account);
    Because items = new Because(account);
    return SearchQuery.KINDS.stream()
        .flatMap(l -> items.of(l).stream())
        .map(findables::of)
        .toList();
  }

  private Findable of(Because.Named item) {
    Set<String> said = new LinkedHashSet<>();
    Set<Evidence> words = new TreeSet<>();
    ItemFields.of(item.item())
        .forEach(
            (path, value) -> {
              Optional<Evidence> evidence = ItemFields.evidence(value);
              evidence.ifPresent(words::add);
              if (evidence.isEmpty() && value.isTextual() && isTelling(item.list(), path)) {
                said.add(text(value));
              }
            });
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(item.id() + " " + String.join(" · ", said), Optional.empty()));
    passages(words).forEach(parts::add);
    Set<String> pages = new TreeSet<>();
    words.forEach(w -> pages.add(w.file()));
    NamedIn.Names names = named.of(parts.stream().map(Part::words).toList());
    Optional<TimeValue> time = edtf(item.item()).flatMap(Edtf::parse);
    return new Findable(
        item.list(),
        item.id(),
        parts,
        names.people(),
        names.places(),
        List.copyOf(pages),
        time.flatMap(TimeValue::earliest),
        time.flatMap(TimeValue::latest));
  }

  private static boolean isTelling(String list, String path) {
    return list.equals("documents")
        ? TELLING_OF_PAGES.contains(field(path)) && !path.contains(AGAIN)
        : TELLING.contains(field(path));
  }

  /** The last word of a path that is no number: {@code actor 1 name} is of {@code name}. */
  private static String field(String path) {
    int end = path.length();
    while (end > 0 && (Character.isDigit(path.charAt(end - 1)) || path.charAt(end - 1) == ' ')) {
      end--;
    }
    return path.substring(path.lastIndexOf(' ', end - 1) + 1, end);
  }

  private static String text(JsonNode value) {
    return value.asText().strip();
  }

  /** The words of each passage once; one that lies in another adds nothing. */
  private List<Part> passages(Set<Evidence> words) {
    List<Evidence> longestFirst =
        words.stream()
            .sorted(
                Comparator.comparing(Evidence::file)
                    .thenComparingInt(Evidence::start)
                    .thenComparing(Comparator.comparingInt(Evidence::end).reversed()))
            .toList();
    List<Evidence> kept = new ArrayList<>();
    for (Evidence each : longestFirst) {
      boolean inside =
          !kept.isEmpty()
              && kept.getLast().file().equals(each.file())
              && each.end() <= kept.getLast().end();
      if (!inside) {
        kept.add(each);
      }
    }
    return kept.stream().sorted().map(this::part).toList();
  }

  private Part part(Evidence words) {
    return new Part(
        witnesses.words(words),
        Optional.of(new Place(words.file(), words.line(), words.start(), words.end())));
  }

  /** When it happened, as of when it is said, or when it was published. */
  private static Optional<String> edtf(Object item) {
    return switch (item) {
      case EventItem event -> event.edtf();
      case DayItem day -> Optional.of(day.date());
      case FigureItem figure -> figure.asOf();
      case ProposalItem proposal -> proposal.edtf();
      case DocumentItem page -> page.published();
      default -> Optional.empty();
    };
  }
}
