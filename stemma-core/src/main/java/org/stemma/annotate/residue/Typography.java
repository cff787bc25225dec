package org.stemma.annotate.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/** Marks and blanks that a scrape or generator left wrong. */
final class Typography {

  /** A slip and where it stands. */
  record Slip(Span span, String why) {}

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@/._-])[\\p{L}’']{2,30}+[.!?]\\p{Lu}\\p{Ll}++(?![\\p{L}\\p{N}@/_]|\\.\\p{L})"
              + "|(?<![\\p{L}\\p{N}@/])(?:\\p{Lu}\\.){2,5}+\\p{Lu}\\p{Ll}{2,}+");
  private static final Pattern COMMA =
      Pattern.compile("(?<![\\p{L}\\p{N}@/&;])[\\p{L}’'-]{2,30}+[,;]\\p{Ll}{2,}+");
  private static final Pattern DOUBLED_MARK =
      Pattern.compile("(?<![.,;])(?:,,|;;|,\\.|(?<=\\p{L})\\.\\.)(?![.,;\\p{N}])");
  private static final Pattern DOUBLED_WORD =
      Pattern.compile("(?<!\\p{L})(the|a|an|of|to|and|is|was|for|with|on|at) \\1(?!\\p{L})");
  private static final Pattern WRONG_MARK =
      Pattern.compile("\\p{L}{1,30}+[‘´`](?:s|t|re|ve|ll|d|m)(?!\\p{L})");
  private static final Pattern WRONG_WORD =
      Pattern.compile("(?<=\\p{Ll}s )where \\p{Ll}{2,20}ed(?=[.,:;])");

  /**
   * Two blanks missing within so many characters are one slip of one sentence. No public set marks
   * residue, so none can sweep it; by judgement.
   */
  private static final int ONE_STRETCH = 40;

  private Typography() {}

  static List<Slip> in(String text, Span stretch) {
    List<Slip> found = new ArrayList<>();
    all(SENTENCE, text, stretch, "no blank behind the end of a sentence", found);
    joined(text, stretch, found);
    all(DOUBLED_MARK, text, stretch, "a mark set twice", found);
    all(DOUBLED_WORD, text, stretch, "a word set twice", found);
    if (holds(text, stretch, "‘") || holds(text, stretch, "´") || holds(text, stretch, "`")) {
      all(WRONG_MARK, text, stretch, "a quotation mark as an apostrophe", found);
    }
    if (holds(text, stretch, "where ")) {
      all(WRONG_WORD, text, stretch, "a wrong word of the same sound", found);
    }
    return found;
  }

  /** Looks before the expressions that try every word. */
  private static boolean holds(String text, Span stretch, String part) {
    return text.indexOf(part, stretch.start(), stretch.end()) >= 0;
  }

  private static void all(
      Pattern pattern, String text, Span stretch, String why, List<Slip> found) {
    Matcher match = matcher(pattern, text, stretch);
    while (match.find()) {
      found.add(new Slip(Span.of(match.start(), match.end()), why));
    }
  }

  /** Missing blanks behind commas, those near each other as one. */
  private static void joined(String text, Span stretch, List<Slip> found) {
    Matcher match = matcher(COMMA, text, stretch);
    List<Span> spans = new ArrayList<>();
    while (match.find()) {
      Span span = Span.of(match.start(), match.end());
      if (!spans.isEmpty() && span.start() - spans.getLast().end() <= ONE_STRETCH) {
        spans.add(spans.removeLast().cover(span));
      } else {
        spans.add(span);
      }
    }
    spans.forEach(s -> found.add(new Slip(s, "no blank behind a comma")));
  }

  private static Matcher matcher(Pattern pattern, String text, Span stretch) {
    return pattern.matcher(text).region(stretch.start(), stretch.end()).useTransparentBounds(true);
  }
}
