package org.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;
import org.stemma.capture.Capture;
import org.stemma.json.AccountJson;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** The README's example of use, compiled and run as it stands there. */
class UsageExampleTest {

  private static final byte[] A =
      """
      Bridge closed after barge strikes pier

      Two people were injured when a barge struck the Orlen Bridge, the harbour office said.
      """
          .getBytes(StandardCharsets.UTF_8);
  private static final byte[] B =
      """
      Barge strikes bridge

      Five people were injured when a barge struck the Orlen Bridge, the fire service said.
      """
          .getBytes(StandardCharsets.UTF_8);

  private static Account readme(byte[] bytesOfA, byte[] bytesOfB) {
    Stemma stemma = Stemma.of(new PlainParser(), LanguageDetector.NONE);
    Account account =
        stemma.account(List.of(Capture.of("a.html", bytesOfA), Capture.of("b.txt", bytesOfB)));
    for (ContradictionItem c : account.contradictions()) {
      System.out.println(c.why() + "\n  " + c.a().exact() + "\n  " + c.b().exact());
    }
    System.out.println(AccountJson.write(account));
    return account;
  }

  @Test
  void theExampleReadsTwoPages() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream console = System.out;
    System.setOut(new PrintStream(printed, false, StandardCharsets.UTF_8));
    try {
      Account account = readme(A, B);
      assertThat(account.documents()).extracting("file").containsExactly("a.html", "b.txt");
      assertThat(printed.toString(StandardCharsets.UTF_8))
          .endsWith(AccountJson.write(account) + "\n");
    } finally {
      System.setOut(console);
    }
  }

  @Test
  void theReadmeShowsTheseLines() throws IOException {
    String own =
        Files.readString(
            Shared.root().resolve("stemma-core/src/test/java/org/stemma/UsageExampleTest.java"));
    String readme = Files.readString(Shared.root().resolve("README.md"));
    String shown = readme.substring(readme.indexOf("```java\n") + 8);
    shown = shown.substring(0, shown.indexOf("```")).replaceAll("//[^\n]*", "");
    assertThat(squeezed(own)).contains(squeezed(shown));
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", "");
  }
}
