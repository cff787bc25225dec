package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.extract.markup.Markup;

/**
 * The report that a page shows by a script only: the {@code articleBody} of its JSON-LD, or those
 * of all entries of its live blog, cut at line ends and at the tags that end a line. Escapes of
 * JSON, character references and tags inside are read; every unit is traced to the page. Not
 * thread-safe.
 */
public final class ScriptedText {

  private static final String KEY = "\"articleBody\"";
  private static final String TIME_KEY = "\"datePublished\"";

  /** Units; a longer tag is text. A bound on work. */
  private static final int LONGEST_TAG = 2_000;

  /** The same of a character reference; the longest name of the standard has 31. */
  private static final int LONGEST_REFERENCE = 40;

  private final JsonString written;
  private final String text;
  private final TextRun run;
  private final List<TextBlock> blocks = new ArrayList<>();

  private ScriptedText(String page, JsonString written) {
    this.written = written;
    this.text = written.text();
    this.run = new TextRun(page);
  }

  /** What a block is. */
  public enum Role {
    /** The time of an entry of a live blog, as the script writes it. */
    TIME,
    /** The headline of such an entry. */
    HEADLINE,
    TEXT
  }

  /** A block, owned by the root. */
  public record Line(TextBlock block, Role role) {}

  /**
   * The blocks of the text; none if no script holds one. Of a live blog those of each entry, as the
   * script lists them, under its headline and its time as written; the headline only if the script
   * writes it before the entry's text, a time written behind the text stands below it.
   */
  public static List<Line> lines(JsonLd json, String page) {
    Map<String, JsonLd.Entry> wanted = new HashMap<>();
    for (JsonLd.Entry entry : json.entries()) {
      wanted.putIfAbsent(key(entry.text()), entry);
    }
    if (wanted.isEmpty()) {
      json.text("articleBody")
          .map(Statement::value)
          .ifPresent(body -> wanted.put(key(body), new JsonLd.Entry("", Optional.empty(), body)));
    }
    wanted.remove("");
    List<Line> lines = new ArrayList<>();
    int from = 0;
    int at = wanted.isEmpty() ? -1 : page.indexOf(KEY);
    while (at >= 0) {
      int next = at + KEY.length();
      Optional<JsonString> written = value(page, next);
      if (written.isPresent()) {
        next = written.get().end();
        JsonLd.Entry entry = wanted.remove(key(written.get().text()));
        if (entry != null) {
          List<Line> heads = heads(page, entry, from, at);
          lines.addAll(heads);
          new ScriptedText(page, written.get())
              .read()
              .forEach(block -> lines.add(new Line(block, Role.TEXT)));
          from = next;
          if (heads.stream().noneMatch(head -> head.role() == Role.TIME)) {
            timeBehind(page, entry, from).ifPresent(lines::add);
          }
        }
      }
      at = wanted.isEmpty() ? -1 : page.indexOf(KEY, next);
    }
    return lines;
  }

  /** The headline and the time of {@code entry} that the page writes between the two places. */
  private static List<Line> heads(String page, JsonLd.Entry entry, int from, int to) {
    List<Line> heads = new ArrayList<>();
    String published = entry.published().map(Statement::value).orElse("");
    find(page, TIME_KEY, published, from, to)
        .ifPresent(time -> heads.add(new Line(time, Role.TIME)));
    find(page, "\"headline\"", entry.headline(), from, to)
        .ifPresent(headline -> heads.add(new Line(headline, Role.HEADLINE)));
    heads.sort(Comparator.comparingInt(head -> head.block().original().start()));
    return heads;
  }

  /** The time of {@code entry} that the page writes first from {@code from} on, before a text. */
  private static Optional<Line> timeBehind(String page, JsonLd.Entry entry, int from) {
    String wanted = entry.published().map(Statement::value).orElse("");
    int text = page.indexOf(KEY, from);
    int at = page.indexOf(TIME_KEY, from, text < 0 ? page.length() : text);
    return at < 0 || wanted.isBlank()
        ? Optional.empty()
        : line(page, at + TIME_KEY.length(), wanted).map(time -> new Line(time, Role.TIME));
  }

  /** The value {@code wanted} of {@code key}, if it is one line and the last of this key. */
  private static Optional<TextBlock> find(
      String page, String key, String wanted, int from, int to) {
    int at = -1;
    int next = wanted.isBlank() ? -1 : page.indexOf(key, from, to);
    while (next >= 0) {
      at = next;
      next = page.indexOf(key, next + 1, to);
    }
    return at < 0 ? Optional.empty() : line(page, at + key.length(), wanted);
  }

  /** The string behind the key that ends before {@code start}, if it is this one and one line. */
  private static Optional<TextBlock> line(String page, int start, String wanted) {
    List<TextBlock> read =
        value(page, start)
            .filter(written -> key(written.text()).equals(key(wanted)))
            .map(written -> new ScriptedText(page, written).read())
            .orElse(List.of());
    return read.size() == 1 ? Optional.of(read.get(0)) : Optional.empty();
  }

  /** The string behind the key that ends before {@code start}, if its value is one. */
  private static Optional<JsonString> value(String page, int start) {
    int colon = behindBlanks(page, start);
    int quote =
        colon < page.length() && page.charAt(colon) == ':' ? behindBlanks(page, colon + 1) : -1;
    return quote >= 0 && quote < page.length() && page.charAt(quote) == '"'
        ? Optional.of(new JsonString(page, quote + 1))
        : Optional.empty();
  }

  private static String key(String text) {
    return JsonLd.unescape(text).strip();
  }

  private static int behindBlanks(String page, int start) {
    int at = start;
    while (at < page.length() && page.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private List<TextBlock> read() {
    int at = 0;
    while (at < text.length()) {
      char unit = text.charAt(at);
      int end = unit == '<' ? tagEnd(at) : unit == '&' ? referenceEnd(at) : -1;
      if (end < 0) {
        if (unit == '\n' || unit == '\r') {
          finish();
        } else {
          take(unit, at, at + 1);
        }
        at++;
        continue;
      }
      if (unit == '<') {
        tag(at, end);
      } else {
        String meant = JsonLd.unescape(text.substring(at, end));
        for (int i = 0; i < meant.length(); i++) {
          take(meant.charAt(i), at, end);
        }
      }
      at = end;
    }
    finish();
    return blocks;
  }

  private void take(char unit, int from, int to) {
    int start = written.start(from);
    run.unit(unit, start, written.start(to) - start);
  }

  private void tag(int start, int end) {
    int from = text.charAt(start + 1) == '/' ? start + 2 : start + 1;
    int to = from;
    while (to < end && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    if (!Markup.isInline(text, from, to)) {
      finish();
    }
  }

  private void finish() {
    run.finish(0).ifPresent(blocks::add);
  }

  /** Behind the tag at {@code start}; -1 if it is none. */
  private int tagEnd(int start) {
    int name = text.startsWith("</", start) ? start + 2 : start + 1;
    if (name >= text.length() || !Character.isLetter(text.charAt(name))) {
      return -1;
    }
    return behind('>', start, LONGEST_TAG);
  }

  /** Behind the character reference at {@code start}; -1 if it is none. */
  private int referenceEnd(int start) {
    int end = behind(';', start, LONGEST_REFERENCE);
    return end < 0 || JsonLd.unescape(text.substring(start, end)).indexOf(';') >= 0 ? -1 : end;
  }

  private int behind(char last, int start, int most) {
    int end = text.indexOf(last, start, Math.min(text.length(), start + most));
    return end < 0 ? -1 : end + 1;
  }
}
