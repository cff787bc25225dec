package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.DropReason;
import org.stemma.capture.Capture;
import org.stemma.text.LanguageDetector;

/**
 * Without a language model (README, {@code --no-models}) no language is recognised: lines of
 * furniture are known by the lists of English, of the declared language, or of the one that script
 * and function words of the text tell.
 */
class LanguageUnknownTest {

  private static final String FIRST =
      "Der Binnenhafen an der Sarre wurde am Montag gesperrt, nachdem ein Lastkahn einen Pfeiler der"
          + " alten Brücke gerammt hatte.";

  private static final String LAST =
      "Taucher sollen den Pfeiler am Freitag untersuchen, sagte die Leiterin des Hafenamts, bis dahin"
          + " fahren die Busse über Anbruck.";

  private static Article read(String name, String page, LanguageDetector languages) {
    return ((Extraction.Found)
            new Extractor(languages)
                .extract(Capture.of(name, page.getBytes(StandardCharsets.UTF_8))))
        .article();
  }

  private static String markup(String tag, String line) {
    return "<html%s><body><article><h1>Lastkahn rammt Brücke</h1><p>%s</p><p>%s</p><p>%s</p></article></body></html>"
        .formatted(tag, FIRST, line, LAST);
  }

  private static Optional<DropReason> reason(Article article, String line) {
    return article.blocks().stream()
        .filter(block -> article.words(block.span()).equals(line))
        .findFirst()
        .flatMap(Block::dropped);
  }

  @Test
  void ofMarkupTheDeclaredLanguageCountsOrThatOfTheWords() {
    Article declared =
        read("page.html", markup(" lang=de", "Artikel merken"), LanguageDetector.NONE);
    Article undeclared = read("page.html", markup("", "Artikel merken"), LanguageDetector.NONE);

    assertThat(declared.language()).contains("de");
    assertThat(reason(declared, "Artikel merken")).contains(DropReason.SHARE_BUTTONS);
    assertThat(undeclared.language()).isEmpty();
    assertThat(reason(undeclared, "Artikel merken")).contains(DropReason.SHARE_BUTTONS);
  }

  @Test
  void ofPlainTextThatOfTheWordsCounts() {
    String page = "Lastkahn rammt Brücke\n\n%s\n\nArtikel merken\n\n%s\n".formatted(FIRST, LAST);
    Article without = read("page.txt", page, LanguageDetector.NONE);
    Article with = read("page.txt", page, text -> Optional.of("de"));

    assertThat(without.language()).isEmpty();
    assertThat(reason(without, "Artikel merken")).contains(DropReason.SHARE_BUTTONS);
    assertThat(with.language()).contains("de");
    assertThat(reason(with, "Artikel merken")).contains(DropReason.SHARE_BUTTONS);
  }

  @Test
  void ofAFewWordsNoneIsKnown() {
    String page = "Lastkahn rammt Brücke\n\nArtikel merken\n\nTaucher untersuchen Pfeiler.\n";

    assertThat(reason(read("page.txt", page, LanguageDetector.NONE), "Artikel merken")).isEmpty();
  }

  @Test
  void theListsOfEnglishCountAlways() {
    assertThat(
            reason(
                read("page.html", markup("", "Share this article"), LanguageDetector.NONE),
                "Share this article"))
        .contains(DropReason.SHARE_BUTTONS);
  }

  @Test
  void listsThatAreReadInAllLanguagesNeedNone() {
    String page =
        "Lastkahn rammt Brücke\nVon Tova Lindqvist\n18. Mai 2031\n\n%s\n\n%s\n"
            .formatted(FIRST, LAST);
    Article article = read("page.txt", page, LanguageDetector.NONE);

    assertThat(article.metadata().bylines().get(0).value().name()).isEqualTo("Tova Lindqvist");
    assertThat(article.metadata().published().orElseThrow().value().edtf()).isEqualTo("2031-05-18");
  }
}
