package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainRenderingTest {

  private static final String PAGE =
      "<html><head><title>Ferry</title><style>p {}</style></head><body><!-- <p>no</p> -->"
          + "<ul><li><a href='/'>Home</a></li><li>Sport</li></ul><script>'<p>no</p>'</script>"
          + "<p>The <b>ferry</b> sank &ndash; twice &#8211; &amp; rose.</p></body></html>";

  private static Stream<String> renderings() {
    return IntStream.range(0, 20)
        .mapToObj(seed -> PlainRendering.of(PAGE, new SplittableRandom(seed)));
  }

  @Test
  void everyBlockIsALine() {
    assertThat(renderings())
        .allSatisfy(
            text ->
                assertThat(text.replace("• ", "").replaceAll("\n+", "\n"))
                    .isEqualTo("Home\nSport\nThe ferry sank – twice – & rose.\n"));
  }

  @Test
  void formsDiffer() {
    assertThat(renderings().distinct().count()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void oneSeedGivesOneText() {
    assertThat(PlainRendering.of(PAGE, new SplittableRandom(7)))
        .isEqualTo(PlainRendering.of(PAGE, new SplittableRandom(7)));
  }

  @Test
  void longParagraphsAreBrokenInOneForm() {
    String page = "<body><p>" + "harbour ".repeat(40) + "</p></body>";

    assertThat(
            IntStream.range(0, 20)
                .mapToObj(seed -> PlainRendering.of(page, new SplittableRandom(seed))))
        .anySatisfy(
            text -> assertThat(text.lines()).hasSizeGreaterThan(3).allMatch(l -> l.length() <= 78));
  }
}
