package org.stemma.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;

class AddressCapturesTest {

  private static final String ADDRESS = "https://news.example/report";
  private static final Instant MORNING = Instant.parse("2031-03-01T08:30:00Z");
  private static final Instant EVENING = Instant.parse("2031-03-01T18:30:00Z");

  private static Capture capture(String words, String mediaType, Instant time) {
    return new Capture(
        ADDRESS,
        Payload.of(words.getBytes(UTF_8)),
        Optional.of(mediaType),
        Optional.of(ADDRESS),
        Optional.empty(),
        Optional.empty(),
        Optional.of(time));
  }

  @Test
  void theSameBytesAreOnePageAsTheyWereFirstInWhateverOrder() {
    Capture first = capture("words", "text/html", MORNING);
    Capture again = capture("words", "text/html", EVENING);
    assertThat(AddressCaptures.pages(List.of(again, first))).containsExactly(first);
    assertThat(AddressCaptures.pages(List.of(first, again))).containsExactly(first);
  }

  @Test
  void otherBytesAreCalledByTheirTimes() {
    Capture old = capture("old", "text/html", MORNING);
    Capture other = capture("new", "text/html", EVENING);
    assertThat(AddressCaptures.pages(List.of(other, old)))
        .containsExactly(
            old.named(ADDRESS + "@2031-03-01T08:30:00Z"),
            other.named(ADDRESS + "@2031-03-01T18:30:00Z"));
  }

  @Test
  void ofOneInstantTheOrderIsThatOfWhatTheyAre() {
    Capture page = capture("words", "text/html", MORNING);
    Capture text = capture("words", "text/plain", MORNING);
    assertThat(AddressCaptures.pages(List.of(text, page))).containsExactly(page);
  }
}
