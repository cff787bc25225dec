package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The report that a page shows by a script only: the {@code articleBody} of its JSON-LD, cut at
 * line ends and at the tags that end a line. Escapes of JSON, character references and tags inside
 * are read; every unit is traced to the page. Not thread-safe.
 */
public final class ScriptedText {

  private static final String KEY = "\"articleBody\"";

  /** Longer tags and references are text. */
  private static final int LONGEST_TAG = 2_000;

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

  /** The blocks of the text, owned by the root; none if no script holds one. */
  public static List<TextBlock> blocks(JsonLd json, String page) {
    Optional<String> body = json.text("articleBody").map(Statement::value);
    if (body.isEmpty()) {
      return List.of();
    }
    int key = page.indexOf(KEY);
    while (key >= 0) {
      int next = key + KEY.length();
      int colon = behindBlanks(page, next);
      int quote =
          colon < page.length() && page.charAt(colon) == ':' ? behindBlanks(page, colon + 1) : -1;
      if (quote >= 0 && quote < page.length() && page.charAt(quote) == '"') {
        JsonString written = new JsonString(page, quote + 1);
        if (JsonLd.unescape(written.text()).strip().equals(body.get())) {
          return new ScriptedText(page, written).read();
        }
        next = written.end();
      }
      key = page.indexOf(KEY, next);
    }
    return List.of();
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
    if (!PageReader.isInline(text.substring(from, to).toLowerCase(Locale.ROOT))) {
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
