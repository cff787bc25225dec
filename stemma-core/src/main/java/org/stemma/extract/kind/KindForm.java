package org.stemma.extract.kind;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.extract.wording.KindWords;
import org.stemma.extract.wording.PageKind;
import org.stemma.extract.wording.RunningLine;
import org.stemma.lexicon.Lexicon;

/**
 * Knows a page of another kind than a report by its lines: they bear the labels, headings and
 * buttons that pages of that kind have ({@link KindRule}), are a list of cut texts ({@link
 * TeaserList}), of times and titles ({@link TimeList}, {@link DatedTitles}), what an author wrote
 * ({@link AuthorPage}), posts ({@link PostThread}), days with figures of the weather ({@link
 * WeatherTable}), or say that there is no such page ({@link MissingPage}).
 */
public final class KindForm {

  /** Signs told as the reason. By judgement. */
  private static final int TOLD = 3;

  /** Lines of a page that is a form. By judgement: one of headlines beside a form has more. */
  private static final int LONGEST_FORM = 40;

  private static final List<KindRule> RULES =
      Lexicon.GENERAL.rows("kind-rules.tsv").stream().map(KindRule::of).toList();

  private KindForm() {}

  /** The signs of one kind. */
  private static final class Shown {
    /** The first line of each by the sign's name. */
    private final Map<String, String> named = new LinkedHashMap<>();

    private int lines;

    /** Letters of running text above the first. */
    private int before;

    void take(String name, String line, int above) {
      before = lines == 0 ? above : before;
      lines++;
      named.putIfAbsent(name, line);
    }

    boolean fits(KindRule rule, int all) {
      return named.size() >= rule.signs()
          && lines >= rule.lines()
          && named.keySet().containsAll(rule.needed())
          && (rule.oneOf().isEmpty() || rule.oneOf().stream().anyMatch(named::containsKey))
          && before <= rule.before()
          && all <= rule.all();
    }

    String told() {
      return named.values().stream()
          .limit(TOLD)
          .map(line -> "\"" + line.strip() + "\"")
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * Why the page is no report, if its lines say so.
   *
   * @param headline of the page, if it stands apart from the lines
   * @param lines what the page shows, in order, menus too
   */
  public static Optional<String> reason(Optional<String> headline, List<String> lines) {
    Map<PageKind, Shown> shown = new EnumMap<>(PageKind.class);
    int all = 0;
    for (String line : lines) {
      for (KindWords.Sign sign : KindWords.signs(line)) {
        shown.computeIfAbsent(sign.kind(), kind -> new Shown()).take(sign.name(), line, all);
      }
      all += RunningLine.letters(line);
    }
    for (KindRule rule : RULES) {
      Shown signs = shown.getOrDefault(rule.kind(), new Shown());
      if (signs.fits(rule, all) && isBorneOut(rule.kind(), lines)) {
        return Optional.of(rule.kind().told(signs.told()));
      }
    }
    return TeaserList.reason(lines)
        .or(() -> TimeList.reason(headline, lines))
        .or(() -> DatedTitles.reason(lines))
        .or(() -> AuthorPage.reason(headline, lines))
        .or(() -> PostThread.reason(lines))
        .or(() -> WeatherTable.reason(headline, lines))
        .or(() -> MissingPage.reason(headline, lines));
  }

  /** What else the kind asks of the lines. */
  private static boolean isBorneOut(PageKind kind, List<String> lines) {
    return switch (kind) {
      case RECIPE -> Ingredients.isListed(lines);
      case CONSENT -> isMostlyAbout(kind, lines);
      case SEARCH -> TeaserList.isWithoutReport(lines);
      case LOGIN -> lines.size() <= LONGEST_FORM;
      case FORUM, JOB, LEGAL, LISTING, MISSING, PRODUCT, QUESTION, SCHEDULE, VIDEO, WEATHER -> true;
    };
  }

  private static boolean isMostlyAbout(PageKind kind, List<String> lines) {
    List<String> running = lines.stream().filter(l -> RunningLine.letters(l) > 0).toList();
    long about = running.stream().filter(l -> KindWords.isAbout(kind, l)).count();
    return 2 * about > running.size();
  }
}
