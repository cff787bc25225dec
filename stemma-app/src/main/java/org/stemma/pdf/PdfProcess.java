package org.stemma.pdf;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The process that opens one PDF: its bytes come on standard input, what was found goes to standard
 * output. It ends by itself when its time is over, so that none is left behind where the one that
 * started it was killed, and a busy machine reads no less.
 */
final class PdfProcess {

  /** What it ends with when its time is over. */
  static final int LATE = 4;

  /** How much more the clock may go on than the processor works: a machine may be busy. */
  static final int CLOCK = 10;

  private static final Duration LOOK = Duration.ofMillis(200);

  private PdfProcess() {}

  /** The argument is how many milliseconds of a processor it may take. */
  public static void main(String[] args) throws IOException {
    endAfter(Duration.ofMillis(Long.parseLong(args[0])));
    byte[] bytes = System.in.readAllBytes();
    FontMappers.set(new OneFont());
    PdfAnswer answer = OpenedPdf.read(bytes);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
    answer.write(out);
    out.flush();
  }

  /** Ends when that much time of a processor is spent, or much more of the clock. */
  private static void endAfter(Duration time) {
    long latest = System.nanoTime() + time.multipliedBy(CLOCK).toNanos();
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              while (spent().compareTo(time) <= 0 && System.nanoTime() < latest) {
                rest();
              }
              Runtime.getRuntime().halt(LATE);
            });
  }

  private static Duration spent() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static void rest() {
    try {
      Thread.sleep(LOOK);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
