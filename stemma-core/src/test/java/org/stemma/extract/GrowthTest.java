package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.capture.Capture;
import org.stemma.text.LanguageDetector;

/** Hostile pages take processor time in proportion to their size. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class GrowthTest {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Nanoseconds below which growth tells of the clock. */
  private static final long SHORT = 20_000_000;

  private static final int ATTEMPTS = 3;

  private static final String STORY =
      "The ferry left the harbour at noon, and all its passengers were brought ashore in boats of"
          + " the pilots.";

  private enum Hostile {
    PROMPTS_IN_ONE_PARAGRAPH(20_000, n -> "<html><p>" + "subscribe;".repeat(n) + "<p>" + STORY),
    PROMPTS_IN_ONE_LINE(20_000, n -> STORY + "\n\n" + "subscribe;".repeat(n) + "\n\n" + STORY),
    SHARES_IN_ONE_HEADING(20_000, n -> "<html><h2>" + "share|".repeat(n) + "</h2><p>" + STORY),
    QUOTED_PROMPTS(20_000, n -> "<html><p>" + "\"sign(up".repeat(n) + "<p>" + STORY),
    LINKS_IN_ONE_LINE(
        4_000, n -> "<html><nav>" + "<a href=x>menu</a> ".repeat(n) + "</nav>" + STORY),
    DATES_IN_THE_TITLE(
        20_000, n -> "<html><meta name=title content='" + "1/2/2031;".repeat(n) + "'><p>" + STORY),
    BARS_IN_THE_TITLE(10_000, n -> "<html><title>" + "ferry | ".repeat(n) + "</title><p>" + STORY),
    COUNTS_OF_COMMENTS(12_000, n -> STORY + "\n\n" + "5 comments\n3 May 2030 5:12 pm\n".repeat(n)),
    COUNTS_WITHOUT_COMMENTS(20_000, n -> STORY + "\n\n" + "5 comments\n\n".repeat(n)),
    OPEN_DATES(1_500, n -> "Odal\n\n" + "Published: 04/03/2031\n\n".repeat(n) + STORY),
    HYPHENS_BETWEEN_SIGNS(20_000, n -> "<html><title>" + "渡-".repeat(n) + "</title><p>" + STORY),
    ANSWERED_COMMENTS(12_000, n -> STORY + "\n\n" + "9 comments\nAna says: no\nReply\n".repeat(n)),
    METAS_IN_ONE_ITEM(
        20_000,
        n ->
            "<html><body><div itemscope itemtype=x/Comment>"
                + "<meta itemprop=a content=b>".repeat(n)
                + "</div><p>"
                + STORY),
    METAS_IN_NESTED_ITEMS(
        10_000,
        n ->
            "<html><body>"
                + "<div itemscope itemtype=x/Comment><b>".repeat(200)
                + "<meta itemprop=a content=b>".repeat(n)
                + "</b></div>".repeat(200)
                + STORY),
    DAYS_OVER_THE_TITLE(
        10_000, n -> "5 November 2031\n\n".repeat(n) + "Ferry burns\n\nBy Ana Solberg\n\n" + STORY),
    DAYS_OVER_THE_HEADLINE(
        3_000,
        n ->
            "<html><title>Ferry burns at the quay</title><body>"
                + "<time>5 November 2031</time><br>".repeat(n)
                + "<h1>Ferry burns at the quay</h1><p>"
                + STORY),
    DATES_AND_SCRIPTS(
        3_000,
        n ->
            "<html>"
                + "<script type='application/ld+json'>{}</script>".repeat(n)
                + "<script>\"published_at\":\"2031-05-17\"</script>".repeat(n)
                + "<p>"
                + STORY),
    BLOCKS_IN_ONE_HEADING(
        20_000, n -> "<html><body><h1>" + "<div>ferry</div>".repeat(n) + "</h1><p>" + STORY),
    COPYRIGHTS_OF_PARTS(3_000, n -> "<html><body><p>" + STORY + credits(n, "<p>")),
    COPYRIGHTS_OF_PARTS_IN_LINES(3_000, n -> STORY + "\n\n" + credits(n, "\n\n")),
    SIGNED_REPORTS(200, GrowthTest::reports);

    private final int size;
    private final IntFunction<String> page;

    Hostile(int size, IntFunction<String> page) {
      this.size = size;
      this.page = page;
    }
  }

  /** Copyright lines of different owners, each an agency by a credit behind them. */
  private static String credits(int count, String before) {
    StringBuilder page = new StringBuilder();
    for (String form : List.of("© 2031 Gull %s. All rights reserved", "(Gull %s)")) {
      for (int i = 0; i < count; i++) {
        page.append(before).append(form.formatted(word(i)));
      }
    }
    return page.toString();
  }

  /** Reports of different words, signed and dated by a day that can be read two ways. */
  private static String reports(int count) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int first = 8 * i;
      Object[] words = IntStream.range(first, first + 8).mapToObj(GrowthTest::word).toArray();
      page.append(
          """
          Storm over %1$s ends the %2$s of %3$s
          By Ana Solberg
          05/06/2033

          The %1$s of %2$s was sold to %3$s for a sum that the %4$s did not name, it said on Monday.

          In %5$s the %6$s and the %7$s of %8$s met the %1$s at noon, and the %3$s left.

          """
              .formatted(words));
    }
    return page.toString();
  }

  /** A word of its own for each number. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder("v");
    for (int left = number + 400; left > 0; left /= 20) {
      word.append("bcdfghjklmnpqrstvwxz".charAt(left % 20)).append("aeiou".charAt(left % 5));
    }
    return word.toString();
  }

  /**
   * A page four times as long: proportion takes four times, a square sixteen. What else the machine
   * does comes and goes, a square does not: it is measured again before it is called one.
   */
  @ParameterizedTest
  @EnumSource
  void fourTimesTheSizeTakesNoMoreThanNineTimesTheTime(Hostile hostile) {
    String small = hostile.page.apply(hostile.size / 2);
    String large = hostile.page.apply(2 * hostile.size);
    least(hostile.page.apply(hostile.size / 10)); // compiles what it needs

    double least = Double.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS && least >= 9; i++) {
      least = Math.min(least, growth(small, large));
    }
    assertThat(least).isLessThan(9);
  }

  /** How many times the processor time of a page another takes. */
  private static double growth(String small, String large) {
    return least(large) / (double) Math.max(SHORT, least(small));
  }

  /** The least of three: what else the machine does only adds. */
  private static long least(String page) {
    Capture capture = Capture.of("hostile", page.getBytes(StandardCharsets.UTF_8));
    Extractor extractor = new Extractor(LanguageDetector.NONE);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long before = THREADS.getCurrentThreadCpuTime();
      Extraction read = extractor.extract(capture);
      least = Math.min(least, THREADS.getCurrentThreadCpuTime() - before);
      assertThat(read.name()).isEqualTo("hostile");
    }
    return least;
  }
}
