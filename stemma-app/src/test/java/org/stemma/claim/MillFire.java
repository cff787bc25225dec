package org.stemma.claim;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.stemma.account.SupportItem;
import org.stemma.capture.Capture;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** Pages about one fire that differ in a sentence, and which of them tell the same. */
final class MillFire {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  private MillFire() {}

  /**
   * The pages that stand behind a claim of the first sentence, a page for each sentence.
   *
   * @param claim pattern of the whole claim
   */
  static List<String> telling(String claim, String... sentences) {
    List<PageReading> pages = new ArrayList<>();
    for (String sentence : sentences) {
      String page =
          "Fire in the paper mill of Orsby\n\nMay 6, 2031\n\n"
              + sentence
              + " The flames could be seen from the far bank of the river, and ash fell on the"
              + " town.\n\n"
              + "The paper mill of Orsby belongs to Lorn & Hask. Smoke hung over the river"
              + " Quill.\n";
      String name = (pages.size() + 1) + ".txt";
      pages.add(STEMMA.read(Capture.of(name, page.getBytes(StandardCharsets.UTF_8))));
    }
    return Stemma.accountOf(pages).corroboration().stream()
        .filter(s -> s.evidence().stream().anyMatch(e -> e.exact().equals(sentences[0])))
        .filter(s -> s.claim().matches(claim))
        .findFirst()
        .map(SupportItem::documents)
        .orElse(List.of());
  }
}
