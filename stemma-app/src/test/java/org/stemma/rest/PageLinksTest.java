package org.stemma.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

class PageLinksTest {

  private static final Account ACCOUNT =
      Stemma.of(new PlainParser(), LanguageDetector.NONE)
          .account(
              List.of(
                  page("a \"b\".txt", Optional.of("https://x.example/?q=\"")),
                  page("c.txt", Optional.empty()),
                  page("e.txt", Optional.of("https://x.example/e"))));

  private static Capture page(String name, Optional<String> address) {
    return new Capture(
        name,
        Payload.of("Quay shut\n\nThree people were killed.".getBytes(StandardCharsets.UTF_8)),
        Optional.empty(),
        address,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void pagesOfAnAnswerAreFoundAndThoseWithoutAnAddressLeftOut() {
    String answer =
        "{\"items\":[{\"file\":\"a \\\"b\\\".txt\"},{\"file\":\"c.txt\"},{\"file\":\"d.txt\"}]}";
    assertThat(Json.read(new PageLinks(ACCOUNT).in(answer)).get("links"))
        .isEqualTo(Json.object().put("a \"b\".txt", "https://x.example/?q=\""));
  }

  @Test
  void wordsThatLookLikeANameOfAPageAreNone() {
    String answer = Json.object().put("exact", "\"file\":\"e.txt\"").toString();
    assertThat(Json.read(new PageLinks(ACCOUNT).in(answer)).get("links")).isEmpty();
  }
}
