package org.stemma.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.stemma.annotate.ArticleReader;
import org.stemma.eval.PolnearScore;
import org.stemma.model.LoadProgress;
import org.stemma.model.Nlp4jParser;
import org.stemma.syntax.PlainParser;

/** Who says what in quotation marks: ours and CoreNLP's on the same articles, by one rule. */
public final class QuotationBenchmark {

  private QuotationBenchmark() {}

  /**
   * Prints a line for each.
   *
   * @param args the folder of PolNeAR; every how many-th of its articles to read, from the first on
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int step = Integer.parseInt(args[1]);
    IntPredicate sample = number -> number % step == 0;
    System.out.println("direct       strict  relaxed  end to end");
    line("stemma", PolnearScore.reader(Nlp4jParser.load(LoadProgress.SILENT)), sample, folder);
    ArticleReader peer = new ArticleReader(new PlainParser(), List.of(new CoreNlpQuotes()));
    line("CoreNLP", peer, sample, folder);
  }

  private static void line(String label, ArticleReader reader, IntPredicate sample, Path folder)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    Map<?, ?> direct =
        (Map<?, ?>) new PolnearScore(reader, sample).score(folder, lines).get("direct");
    System.out.printf(
        Locale.ROOT,
        "%-12s %6.3f  %7.3f  %10.3f%n",
        label,
        direct.get("content_strict_f1"),
        direct.get("content_relaxed_f1"),
        direct.get("end_to_end_f1"));
    lines
        .toString()
        .lines()
        .filter(l -> l.startsWith("direct\t"))
        .forEach(l -> System.out.println("             " + l));
  }
}
