package org.stemma.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.IterationType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Annotates the same articles of about 600 words on one thread, warm: with Stemma (from bytes to
 * all annotations) and with CoreNLP. Counts processor time of the thread, not the time on the wall,
 * and tells what each stage of ours takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx6g", "-XX:+UseSerialGC"})
public class AnnotationBenchmark {

  private static final int ARTICLES = 10;
  private static final int LEAST_WORDS = 550;
  private static final int MOST_WORDS = 650;

  /** A file of JSON lines with a {@code text} each, in gzip. */
  @Param("")
  public String file = "";

  private final List<String> texts = new ArrayList<>();
  private StageClock stages = new StageClock();
  private boolean own;

  /** What the thread that ran an operation has spent. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Spent {
    public long articles;
    public long words;
    public long cpuNanos;
  }

  /** CoreNLP with its models, loaded only where it runs. */
  @State(Scope.Benchmark)
  public static class Peer {
    private final StanfordCoreNLP pipeline =
        new StanfordCoreNLP(stages("tokenize,ssplit,pos,lemma,ner,depparse,quote"));

    private static Properties stages(String names) {
      Properties properties = new Properties();
      properties.setProperty("annotators", names);
      properties.setProperty("threads", "1");
      // Who speaks asks for coreference too; without, the quotations alone are found.
      properties.setProperty("quote.attributeQuotes", "false");
      return properties;
    }
  }

  private interface Reader {
    Object read(String text);
  }

  @Setup
  public void load(BenchmarkParams params) throws IOException {
    own = params.getBenchmark().endsWith("stemma");
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(file))),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null && texts.size() < ARTICLES; ) {
        JsonNode article = json.readTree(line);
        String text = article.path("text").asText();
        long words = words(text);
        if (words >= LEAST_WORDS && words <= MOST_WORDS) {
          texts.add(text);
        }
        line = in.readLine();
      }
    }
  }

  private static long words(String text) {
    return text.codePoints().filter(c -> c == ' ' || c == '\n').count();
  }

  /** Stages are told of the measured iterations alone. */
  @Setup(Level.Iteration)
  public void forgetWarmUp(IterationParams params) {
    if (params.getType() == IterationType.WARMUP) {
      stages.reset();
    }
  }

  @TearDown
  public void tellStages() {
    if (own) {
      System.out.println(stages.table());
    }
  }

  @Benchmark
  @Warmup(iterations = 10)
  @Measurement(iterations = 5)
  public void stemma(Blackhole hole, Spent spent) {
    measure(hole, spent, stages::read);
  }

  @Benchmark
  @Warmup(iterations = 1)
  @Measurement(iterations = 1)
  public void coreNlp(Blackhole hole, Spent spent, Peer peer) {
    measure(
        hole,
        spent,
        text -> {
          CoreDocument document = new CoreDocument(text);
          peer.pipeline.annotate(document);
          return document;
        });
  }

  private void measure(Blackhole hole, Spent spent, Reader reader) {
    ThreadMXBean clock = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long cpu = clock.getCurrentThreadCpuTime();
    for (String text : texts) {
      hole.consume(reader.read(text));
      spent.words += words(text);
    }
    spent.articles += texts.size();
    spent.cpuNanos += clock.getCurrentThreadCpuTime() - cpu;
  }

  /** Runs both on the file {@code args[0]} and prints a line for each. */
  public static void main(String[] args) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(AnnotationBenchmark.class.getSimpleName())
                    .param("file", Path.of(args[0]).toAbsolutePath().toString())
                    .timeout(TimeValue.minutes(30))
                    .build())
            .run();
    System.out.println("annotator    articles/CPU s     words/CPU s");
    for (RunResult result : results) {
      String label = result.getParams().getBenchmark();
      System.out.printf(
          Locale.ROOT,
          "%-12s %14.2f %15.0f%n",
          label.substring(label.lastIndexOf('.') + 1),
          count(result, "articles") * 1e9 / count(result, "cpuNanos"),
          count(result, "words") * 1e9 / count(result, "cpuNanos"));
    }
  }

  private static double count(RunResult result, String counter) {
    return result.getSecondaryResults().get(counter).getScore();
  }
}
