package org.stemma.pdf;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.stemma.capture.Payload;
import org.stemma.packed.DocumentReader;
import org.stemma.packed.Statement;
import org.stemma.packed.Unpacked;

/**
 * Reads PDFs, each in a process of its own with a heap of 256 MB and a minute of a processor.
 * Evidence points into the text as it was taken out, not into the file. Thread-safe; as many
 * processes run as pages are read at a time.
 */
public final class PdfDocuments implements DocumentReader {

  /** Of a processor: a report of 800 pages takes 6 s, half of one to start. By judgement. */
  private static final Duration TIME = Duration.ofSeconds(60);

  private static final int HEAP_MB = 256;

  /** How far from its beginning a PDF may say that it is one (ISO 32000-1, annex H.3.4.1). */
  private static final int HEAD = 1_024;

  private static final byte[] SIGN = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  /** What {@code -XX:+ExitOnOutOfMemoryError} ends a process with. */
  private static final int OUT_OF_MEMORY = 3;

  /** Without it no process starts on Windows; other systems have none. */
  private static final String NEEDED = "SystemRoot";

  private final Duration time;
  private final int heapMegabytes;

  /** Such a reader. */
  public PdfDocuments() {
    this(TIME, HEAP_MB);
  }

  PdfDocuments(Duration time, int heapMegabytes) {
    this.time = time;
    this.heapMegabytes = heapMegabytes;
  }

  @Override
  public Optional<Unpacked> open(byte[] bytes) {
    return isPdf(bytes) ? Optional.of(unpacked(answer(bytes))) : Optional.empty();
  }

  private static boolean isPdf(byte[] bytes) {
    for (int at = 0; at < Math.min(HEAD, bytes.length - SIGN.length); at++) {
      if (Arrays.equals(bytes, at, at + SIGN.length, SIGN, 0, SIGN.length)) {
        return true;
      }
    }
    return false;
  }

  private PdfAnswer answer(byte[] bytes) {
    Process process;
    try {
      process = process().start();
    } catch (IOException e) {
      return new PdfAnswer.Refused("PDF: no process can be started to read it");
    }
    CompletableFuture<Boolean> late =
        new CompletableFuture<Boolean>()
            .completeOnTimeout(
                true, time.multipliedBy(PdfProcess.CLOCK).toMillis(), TimeUnit.MILLISECONDS);
    CompletableFuture<Void> ended = late.thenRun(process::destroyForcibly);
    try (DataInputStream in = new DataInputStream(process.getInputStream())) {
      give(bytes, process);
      return PdfAnswer.read(in);
    } catch (IOException e) {
      return new PdfAnswer.Refused(why(process, late.isDone()));
    } finally {
      late.complete(false); // takes the timer away, which would keep the process
      ended.join();
    }
  }

  /** A process that ends early takes no more: why, its answer or its end tells. */
  private static void give(byte[] bytes, Process process) {
    try (OutputStream out = process.getOutputStream()) {
      out.write(bytes);
    } catch (IOException e) {
      process.destroy();
    }
  }

  private String why(Process process, boolean late) {
    String longer = "PDF that takes longer than " + time.toSeconds() + " s to read";
    if (late) {
      return longer;
    }
    try {
      return switch (process.waitFor()) {
        case PdfProcess.LATE -> longer;
        case OUT_OF_MEMORY -> "PDF that takes more than " + heapMegabytes + " MB of memory to read";
        default -> "PDF that breaks its reader";
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "PDF: interrupted";
    }
  }

  /**
   * What starts the process. It opens what may be hostile, so it is told nothing of what stands in
   * the environment of this one, where tokens and passwords lie.
   */
  ProcessBuilder process() {
    ProcessBuilder builder =
        new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().removeIf(name -> !name.equalsIgnoreCase(NEEDED));
    return builder;
  }

  private List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + heapMegabytes + "m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-Xlog:disable", // of standard output, where the answer goes, as the next two
        "-Xlog:all=error:stderr",
        "-XX:+DisplayVMOutputToStderr",
        "-Djava.awt.headless=true",
        "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
        "-cp",
        classPath(),
        PdfProcess.class.getName(),
        String.valueOf(time.toMillis()));
  }

  /** Where the classes lie that the process needs, however this one found them. */
  private static String classPath() {
    return Stream.of(
            PdfProcess.class,
            PDDocument.class,
            FontBoxFont.class,
            RandomAccessRead.class,
            LogFactory.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(
            place -> {
              try {
                return Path.of(place.toURI()).toString();
              } catch (URISyntaxException e) {
                throw new IllegalStateException("classes lie in files", e);
              }
            })
        .distinct()
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  private static Unpacked unpacked(PdfAnswer answer) {
    return switch (answer) {
      case PdfAnswer.Refused refused -> new Unpacked.Nothing(refused.reason());
      case PdfAnswer.Text text -> new Unpacked.Document(page(text), notes(text));
    };
  }

  private static Unpacked.Page page(PdfAnswer.Text text) {
    return new Unpacked.Page(
        Payload.of(text.text().getBytes(StandardCharsets.UTF_8)),
        "text/plain; charset=utf-8",
        text.title().map(value -> new Statement(value, "PDF Title")),
        text.author().map(value -> new Statement(value, "PDF Author")),
        Optional.empty(),
        text.created().map(value -> new Statement(value, "PDF CreationDate")),
        Optional.empty(),
        Optional.empty());
  }

  private static List<String> notes(PdfAnswer.Text text) {
    List<String> notes = new ArrayList<>();
    notes.add("places count in the text that was taken out of the PDF, without its running heads");
    if (text.blank() > 0) {
      notes.add(
          text.blank()
              + " of "
              + text.pages()
              + " pages of the PDF have no text: they may be scanned");
    }
    return notes;
  }
}
