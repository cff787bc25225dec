package org.stemma.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.account.RevisionItem;
import org.stemma.account.RevisionItem.ChangeItem;
import org.stemma.account.RevisionItem.FactItem;
import org.stemma.article.Evidence;

/**
 * What was changed between two versions of a page, in Markdown: the facts first, then the words.
 */
public final class RevisionMarkdown {

  private static final String NOTHING = "–";

  private static final Pattern CUT_REFERENCE =
      Pattern.compile("^#?[a-zA-Z0-9]{0,8};(?! )|&#?[a-zA-Z0-9]{0,8}$");

  private final List<String> publishers;
  private final Predicate<String> isMarkup;

  private RevisionMarkdown(List<String> publishers, Predicate<String> isMarkup) {
    this.publishers = publishers;
    this.isMarkup = isMarkup;
  }

  /**
   * The report of {@code revision}.
   *
   * @param publishers of the two pages, if they are two; else none
   * @param isMarkup whether the page of that name is one of HTML
   */
  public static String write(
      RevisionItem revision, List<String> publishers, Predicate<String> isMarkup) {
    return new RevisionMarkdown(publishers, isMarkup).report(revision);
  }

  private String report(RevisionItem revision) {
    StringBuilder out =
        new StringBuilder(
            publishers.isEmpty() ? "# What was changed\n\n" : "# What is told otherwise\n\n");
    out.append(publishers.isEmpty() ? "Before: " : "First: ")
        .append(Markdown.code(revision.before()))
        .append(publishers.isEmpty() ? ", after: " : ", second: ");
    out.append(Markdown.code(revision.after())).append(". ");
    if (revision.changes().isEmpty()) {
      return out.append("The words are the same.\n").toString();
    }
    List<FactItem> facts = revision.changes().stream().flatMap(c -> c.facts().stream()).toList();
    out.append(count(revision.changes().size(), "place", "places"));
    out.append(", ").append(count(facts.size(), "fact", "facts")).append(".\n\n");
    out.append(said(revision)).append('\n');
    if (!facts.isEmpty()) {
      out.append("\n## Facts\n\n");
      facts.forEach(fact -> out.append(fact(fact)));
    }
    out.append("\n## Words\n\n");
    revision.changes().forEach(change -> out.append(change(change)));
    return out.toString();
  }

  private String said(RevisionItem revision) {
    if (!publishers.isEmpty()) {
      return "These are no two versions of one page: "
          + publishers.stream().map(Markdown::escape).collect(Collectors.joining(" and "))
          + " published one each. What the first says and the second does not is struck out.";
    }
    Optional<Evidence> note = revision.note();
    if (note.isPresent()) {
      return "The page says so: " + cited(note.get());
    }
    return revision.silent()
        ? "**Silent**: facts were changed, and no note of a correction says so."
        : "No note of a correction was added.";
  }

  private String fact(FactItem fact) {
    return String.format(
        Locale.ROOT,
        "- **%s** %s → %s\n",
        fact.kind(),
        fact.before().map(this::cited).orElse(NOTHING),
        fact.after().map(this::cited).orElse(NOTHING));
  }

  private String cited(Evidence words) {
    return quoted(words) + " [" + words.line() + "]";
  }

  private String change(ChangeItem change) {
    Evidence place = change.after().or(change::before).orElseThrow();
    String words =
        List.of(
                change.before().map(e -> "~~" + readable(e) + "~~"),
                change.after().map(e -> "**" + readable(e) + "**"))
            .stream()
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return String.format(
        Locale.ROOT,
        "- [%d] … %s %s %s …\n",
        place.line(),
        context(place.file(), behindTag(place.prefix())),
        words,
        context(place.file(), upToTag(place.suffix())));
  }

  /** What stands behind the last tag: the words around a change are those of the page received. */
  private static String behindTag(String prefix) {
    return prefix.substring(prefix.lastIndexOf('>') + 1);
  }

  private static String upToTag(String suffix) {
    int tag = suffix.indexOf('<');
    return tag < 0 ? suffix : suffix.substring(0, tag);
  }

  private String quoted(Evidence words) {
    return "“" + readable(words) + "”";
  }

  /** Words beside a change, whose first or last character reference may be cut in two. */
  private String context(String file, String words) {
    return readable(
        file, isMarkup.test(file) ? CUT_REFERENCE.matcher(words).replaceAll("") : words);
  }

  private String readable(Evidence words) {
    return readable(words.file(), words.exact());
  }

  private String readable(String file, String words) {
    return Markdown.escape(
        isMarkup.test(file)
            ? ReadableWords.ofMarkup(words)
            : ReadableWords.ofPlain(words, Optional.empty()));
  }

  private static String count(int number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }
}
