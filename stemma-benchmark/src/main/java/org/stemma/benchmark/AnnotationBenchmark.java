package org.stemma.benchmark;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;

/**
 * Annotates the same articles of about 600 words on one thread, warm: with Stemma (from bytes to
 * all annotations) and with CoreNLP, by turns in one process, so that what slows the machine slows
 * both. Counts processor time of the thread, not the time on the wall, and tells what each stage of
 * ours takes.
 */
public final class AnnotationBenchmark {

  private static final int ARTICLES = 10;
  private static final int LEAST_WORDS = 550;
  private static final int MOST_WORDS = 650;

  /**
   * Passes over all articles before the first that counts. From the 15th on they no longer became
   * faster in a run of 60 (322 ms an article in the first, 70 in the tenth, then 51 to 75 as the
   * machine swung; 2026-11-29).
   */
  private static final int WARM_UP = 30;

  /**
   * The same of CoreNLP, whose pass takes longer by an order: 1,075 ms an article in the first, 791
   * to 940 from the second to the sixth.
   */
  private static final int PEER_WARM_UP = 3;

  private static final int ROUNDS = 3;

  /** Our passes for one of CoreNLP, so that both have about one time on the machine. */
  private static final int PASSES = 10;

  private static final int FAILED = 1;
  private static final int WRONG_ARGUMENT = 2;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final StageClock stages = new StageClock();
  private final List<String> texts;
  private final long words;

  /** Kept, so that no reading can be left out as useless. */
  private volatile Object last = "";

  private AnnotationBenchmark(List<String> texts) {
    this.texts = texts;
    this.words = texts.stream().mapToLong(ArticleFile::words).sum();
  }

  /** CoreNLP with its models. */
  private static StanfordCoreNLP peer() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,quote");
    properties.setProperty("threads", "1");
    // Who speaks asks for coreference too; without, the quotations alone are found.
    properties.setProperty("quote.attributeQuotes", "false");
    return new StanfordCoreNLP(properties);
  }

  private static Object annotated(StanfordCoreNLP pipeline, String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    return document;
  }

  private void run() {
    StanfordCoreNLP pipeline = peer();
    Function<String, Object> peer = text -> annotated(pipeline, text);
    nanos("CoreNLP, warm-up", peer, PEER_WARM_UP);
    nanos("Stemma, warm-up", stages::read, WARM_UP);
    stages.reset();
    List<Long> theirs = new ArrayList<>();
    List<Long> ours = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      theirs.add(nanos("CoreNLP", peer, 1));
      ours.add(nanos("Stemma", stages::read, PASSES) / PASSES);
    }
    System.out.println("annotator  articles/CPU s  words/CPU s");
    tell("CoreNLP", theirs);
    tell("Stemma", ours);
    System.out.printf(Locale.ROOT, "ratio %.1f, by round", (double) sum(theirs) / sum(ours));
    for (int round = 0; round < ROUNDS; round++) {
      System.out.printf(Locale.ROOT, " %.1f", (double) theirs.get(round) / ours.get(round));
    }
    System.out.printf("%n%n%s%n", stages.table());
  }

  /** Processor time of {@code passes} passes over all articles; the last is told as it goes. */
  private long nanos(String label, Function<String, Object> reader, int passes) {
    long all = 0;
    long spent = 0;
    for (int pass = 0; pass < passes; pass++) {
      long before = clock.getCurrentThreadCpuTime();
      for (String text : texts) {
        last = reader.apply(text);
      }
      spent = clock.getCurrentThreadCpuTime() - before;
      all += spent;
    }
    System.err.printf(
        Locale.ROOT,
        "%s: %d passes, the last with %.1f ms an article%n",
        label,
        passes,
        spent / 1e6 / texts.size());
    return all;
  }

  private void tell(String label, List<Long> rounds) {
    double seconds = sum(rounds) / 1e9 / rounds.size();
    System.out.printf(
        Locale.ROOT, "%-9s %15.2f %12.0f%n", label, texts.size() / seconds, words / seconds);
  }

  private static long sum(List<Long> rounds) {
    return rounds.stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Prints articles and words a second of both, how many times as fast ours is, and our stages.
   * Ends with 2 and one line if {@code args[0]} is no file of articles, with 1 if it holds none of
   * the length that is measured.
   */
  public static void main(String[] args) {
    if (args.length != 1) {
      end(WRONG_ARGUMENT, "one argument: a file of JSON lines with a text each, in gzip");
    }
    List<String> texts = List.of();
    try {
      texts = ArticleFile.read(Path.of(args[0]), LEAST_WORDS, MOST_WORDS, ARTICLES);
    } catch (IOException e) {
      end(WRONG_ARGUMENT, args[0] + " cannot be read as JSON lines in gzip: " + firstLine(e));
    }
    if (texts.isEmpty()) {
      end(FAILED, args[0] + " holds no text of " + LEAST_WORDS + " to " + MOST_WORDS + " words");
    }
    new AnnotationBenchmark(texts).run();
  }

  private static String firstLine(IOException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static void end(int code, String reason) {
    System.err.println("benchmark-annotation: " + reason);
    System.exit(code);
  }
}
