package org.stemma.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.account.AccountChanges;
import org.stemma.capture.Capture;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** How far a call has come that is adding pages, as others see it. */
class ComingTest {

  private static final Capture PAGE =
      Capture.of("p.txt", "A barge sank on Monday.".getBytes(StandardCharsets.UTF_8));

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void isToldPageByPageUntilTheAccountIsKept(Place kind) {
    Supplier<PageCollection> place = kind.in(folder);
    PageCollection others = place.get();
    PageReading reading = Stemma.of(new PlainParser(), LanguageDetector.NONE).read(PAGE);
    try (Writing writing = place.get().write()) {
      assertThat(others.coming()).isEqualTo(Coming.NONE);
      writing.expect(2);
      assertThat(others.coming()).isEqualTo(new Coming(0, 2));
      writing.keep(new StoredPage(PAGE, "there", "b"), reading);
      assertThat(others.coming()).isEqualTo(new Coming(1, 2));
      writing.keep(Stemma.accountOf(List.of(reading)), "b", AccountChanges.NONE);
      assertThat(others.coming().isAny()).isFalse();
    }
  }
}
