package org.stemma.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.AccountChanges;
import org.stemma.capture.Capture;
import org.stemma.eval.Gate;
import org.stemma.extract.ExtractOptions;
import org.stemma.files.PageFiles;
import org.stemma.json.AccountJson;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** Pages that came in one by one, in any order, give the account of a fresh reading of all. */
class KeptInAnyOrderTest {

  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void accountEqualsThatOfAFreshReading(int seed) {
    Path pages = Gate.example("harbour-talks").resolve("pages");
    List<Capture> captures =
        new ArrayList<>(
            PageFiles.read(List.of(pages), ExtractOptions.DEFAULT.maxBytes()).captures());
    String fresh = AccountJson.write(STEMMA.account(captures));
    Random random = new Random(seed);
    Collections.shuffle(captures, random);
    for (Capture capture : captures) {
      PageCollection collection = PageCollection.in(folder);
      try (Writing writing = collection.write()) {
        new Intake(collection, "b")
            .toRead(capture, pages + "/" + capture.name())
            .ifPresent(c -> writing.keep(new StoredPage(c, "there", "b"), STEMMA.read(c)));
        if (random.nextBoolean()) {
          writing.keep(Stemma.accountOf(readings(collection)), "b", AccountChanges.NONE);
        }
      }
    }
    assertThat(AccountJson.write(Stemma.accountOf(readings(PageCollection.in(folder)))))
        .isEqualTo(fresh);
  }

  private static List<PageReading> readings(PageCollection collection) {
    return collection.readings("b").values().stream().map(Optional::orElseThrow).toList();
  }
}
