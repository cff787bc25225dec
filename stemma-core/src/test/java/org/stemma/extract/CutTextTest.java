package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.capture.Capture;
import org.stemma.text.LanguageDetector;

/** A page whose text is cut says so. */
class CutTextTest {

  private static final String FIRST =
      "The ferry Skerry ran aground on Tuesday morning with forty people on board, and all are safe.";

  private static List<String> notes(String name, String page) {
    Extraction extraction =
        new Extractor(LanguageDetector.NONE)
            .extract(Capture.of(name, page.getBytes(StandardCharsets.UTF_8)));
    assertThat(extraction).isInstanceOf(Extraction.Found.class);
    return ((Extraction.Found) extraction).article().notes();
  }

  private static String html(String last) {
    return "<html><head><title>Ferry aground</title></head><body><article><h1>Ferry aground</h1><p>"
        + FIRST
        + "</p>"
        + last
        + "</article></body></html>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The coastguard said that the ship had missed the buoy and that… [+1843 chars]",
        "The coastguard said that the ship had missed the buoy and that [...]",
        "The coastguard said that the ship had missed the buoy and that … Read more",
        "The coastguard said that the ship had missed the buoy and that…\n\nContinue reading →",
        "The coastguard said that the ship had missed the buoy and that ... (more)"
      })
  void itIsToldOfPlainText(String last) {
    assertThat(notes("a.txt", "Ferry aground\n\n" + FIRST + "\n\n" + last + "\n"))
        .anyMatch(note -> note.startsWith("the text is cut"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The coastguard said that the ship had missed the buoy and that&hellip; [+1843 chars]</p>",
        "<p>The coastguard said that the ship had missed the buoy and that [&hellip;]</p>",
        "<p>The coastguard said that the ship had missed the buoy and that… <a href=\"/a\">Read"
            + " more</a></p>",
        "<p>The coastguard said that the ship had missed the buoy and that…</p>"
            + "<p><a href=\"/a\">Continue reading</a></p>"
      })
  void itIsToldOfHtml(String last) {
    assertThat(notes("a.html", html(last))).anyMatch(note -> note.startsWith("the text is cut"));
  }

  @Test
  void wholeTextsAreNotToldOf() {
    String whole = "The coastguard said that the ship had missed the buoy in fog.";

    assertThat(notes("a.txt", "Ferry aground\n\n" + FIRST + "\n\n" + whole + "\nRead more\n"))
        .isEmpty();
    assertThat(notes("a.html", html("<p>" + whole + "</p><p><a href=\"/b\">Read more</a></p>")))
        .isEmpty();
  }
}
