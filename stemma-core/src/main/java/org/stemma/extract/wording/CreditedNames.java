package org.stemma.extract.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names that the first lines of a plain page print where outlets are credited: in brackets or
 * between slashes before the dash behind which the report begins ({@code ODAL (The Odal Gull) - }),
 * or as the site of an address or of a mail box ({@code ana@odalgull.example}). They witness that a
 * short line at the top of the page is the name of the outlet, whatever its form and language; but
 * of no agency, which others credit too.
 *
 * @param keys as {@link TitleKey} writes them
 */
record CreditedNames(Set<String> keys) {

  /** Lines asked: head and first paragraphs. By judgement; others name sources too. */
  private static final int LINES = 20;

  /** Units before the dash in which the credit stands: a bound on work. By judgement. */
  private static final int LONGEST_LEAD = 100;

  /** Letters and digits of the name of a site; shorter ones are words of any kind. By judgement. */
  private static final int SHORTEST_KEY = 6;

  private static final Pattern CREDIT =
      Pattern.compile(
          "\\((?<in>[^()]{2,40})\\)\\s?[-–—:]|/(?<between>[^/]{2,40})/(?:\\s?[-–—:]|\\.\\s)");

  private static final Pattern HOST =
      Pattern.compile("(?:@|://|\\bwww\\.)(?<host>[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{3,80})");

  /** Units of a line in which addresses are looked for: a bound on work. */
  private static final int LONGEST_LINE = 400;

  CreditedNames {
    keys = Set.copyOf(keys);
  }

  /** Those of {@code lines}. */
  static CreditedNames of(List<String> lines) {
    Set<String> keys = new HashSet<>();
    for (String line : lines.subList(0, Math.min(LINES, lines.size()))) {
      Stream.concat(credits(line), sites(line))
          .filter(key -> key.length() >= SHORTEST_KEY)
          .forEach(keys::add);
    }
    return new CreditedNames(keys);
  }

  private static Stream<String> credits(String line) {
    Matcher credit = CREDIT.matcher(line.substring(0, Math.min(line.length(), LONGEST_LEAD)));
    if (!credit.find()) {
      return Stream.empty();
    }
    String inside = credit.group("in");
    return Stream.of(TitleKey.of(inside == null ? credit.group("between") : inside));
  }

  private static Stream<String> sites(String line) {
    return line.length() > LONGEST_LINE
        ? Stream.empty()
        : HOST.matcher(line)
            .results()
            .flatMap(host -> DomainName.keys(host.group(1).replaceFirst("[.-]+$", "")).stream());
  }

  /** Whether {@code name}, with its article or without, is one of them. */
  boolean have(String name) {
    return !BylineWords.isAgency(name)
        && (keys.contains(TitleKey.of(name))
            || keys.contains(TitleKey.of(OutletProof.withoutArticle(name))));
  }
}
