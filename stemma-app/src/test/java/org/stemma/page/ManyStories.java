package org.stemma.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
import org.stemma.corpus.RewrittenCorpus;
import org.stemma.corpus.Stamping;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** An account of many generated reports of many stories, read without models. */
public final class ManyStories {

  public static final Account ACCOUNT = read();

  private ManyStories() {}

  private static Account read() {
    List<Capture> pages =
        RewrittenCorpus.generate(7, 240, 60, Stamping.EXACT).pages().stream()
            .map(p -> Capture.of(p.name(), p.text().getBytes(StandardCharsets.UTF_8)))
            .toList();
    return Stemma.of(new PlainParser(), LanguageDetector.NONE).account(pages);
  }
}
