package org.stemma.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.article.Evidence;

/**
 * An item of an account as it can be known again in another account.
 *
 * @param id in its own account
 * @param key by which it is known: what it rests on; several items may have one
 * @param about what it is, in words
 * @param state what may be told otherwise of it
 * @param words it rests on
 * @param sides by which a contradiction is known whose key is not found; empty for other items
 */
record KnownItem(
    String id,
    String key,
    String about,
    String state,
    List<Evidence> words,
    Optional<KnownSides> sides) {

  private KnownItem(String id, String key, String about, String state, List<Evidence> words) {
    this(id, key, about, state, words, Optional.empty());
  }

  /** How the state of a contradiction says that a side is taken back. */
  static final String TAKEN_BACK = ", taken back by ";

  /** A page: its bytes tell whether it is the same. */
  static KnownItem page(DocumentItem page) {
    String state =
        page.read() ? "sha256 " + page.sha256() : "not read: " + page.reason().orElse("");
    return new KnownItem(
        page.id(),
        page.file(),
        page.file() + page.titleText().map(title -> ": " + title).orElse(""),
        state,
        page.title().stream().toList());
  }

  /** Two editions of a page. */
  static KnownItem edition(EditionItem edition) {
    RevisionItem revision = edition.revision();
    String how =
        revision.note().isPresent() ? ", and says so" : revision.silent() ? ", silently" : "";
    return new KnownItem(
        edition.id(),
        revision.before() + "\n" + revision.after(),
        revision.before() + " and " + revision.after() + " are editions of one page",
        "changed in places: " + revision.changes().size() + how,
        revision.changes().stream().flatMap(c -> c.after().or(c::before).stream()).toList());
  }

  /** A contradiction, by its kind and the words of both sides, or else what both sides say. */
  static KnownItem contradiction(ContradictionItem item) {
    List<WithdrawalItem> withdrawn =
        Stream.of(item.readingA(), item.readingB()).flatMap(r -> r.withdrawn().stream()).toList();
    String pages =
        withdrawn.stream().map(WithdrawalItem::file).distinct().collect(Collectors.joining(", "));
    return new KnownItem(
        item.id(),
        item.kind() + "\n" + place(item.a()) + "\n" + place(item.b()),
        item.why(),
        item.verdict() + ", " + item.severity() + (pages.isEmpty() ? "" : TAKEN_BACK + pages),
        Stream.concat(
                Stream.of(item.a(), item.b()),
                withdrawn.stream().flatMap(taken -> taken.words().stream()))
            .distinct()
            .toList(),
        Optional.of(KnownSides.of(item)));
  }

  /** A contested fact: which reading is adopted, and why. */
  static KnownItem contested(ApparatusItem item) {
    return new KnownItem(
        item.id(),
        item.kind() + "\n" + item.about(),
        item.about(),
        item.adopted().map(text -> text + ", " + item.ground()).orElse("none adopted"),
        item.readings().stream().flatMap(r -> r.witnesses().stream()).toList());
  }

  /** The toll of a story, by the first words that tell it. */
  static KnownItem toll(TollItem toll) {
    List<Evidence> words = toll.reports().stream().map(TollItem.Told::sentence).toList();
    return new KnownItem(
        toll.id(),
        words.isEmpty() ? toll.story() : place(words.getFirst()),
        "toll",
        Stream.of(toll.killed().map(n -> n + " killed"), toll.injured().map(n -> n + " injured"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", ")),
        words);
  }

  /** A figure, by its page and what it counts. */
  static KnownItem figure(FigureItem figure) {
    return new KnownItem(
        figure.id(),
        figure.span().file() + "\n" + figure.counts() + "\n" + figure.unit().orElse(""),
        figure.span().file() + ", " + (figure.counts().isEmpty() ? "number" : figure.counts()),
        figure.text() + (figure.withdrawn() ? ", withdrawn" : ""),
        List.of(figure.sentence()));
  }

  /** An event: its day and standing. */
  static KnownItem event(EventItem event) {
    return new KnownItem(
        event.id(),
        String.join(" ", event.event()) + "\n" + event.label(),
        event.label(),
        event.edtf().orElse("undated") + ", " + event.status(),
        event.mentions());
  }

  /** A claim: how many stand behind it. */
  static KnownItem support(SupportItem item) {
    return new KnownItem(
        item.id(),
        item.claim(),
        item.claim(),
        item.independent() + " independent of " + item.naive(),
        item.evidence());
  }

  /** A passage by its page and words. */
  static String place(Evidence words) {
    return words.file() + " " + words.exact();
  }
}
