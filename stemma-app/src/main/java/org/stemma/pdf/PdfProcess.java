package org.stemma.pdf;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The process that opens one PDF: its bytes come on standard input, what was found goes to standard
 * output. It ends by itself when its time is over, so that none is left behind where the one that
 * started it was killed.
 */
final class PdfProcess {

  private PdfProcess() {}

  /** The argument is how many seconds it may take. */
  public static void main(String[] args) throws IOException {
    endAfter(Duration.ofSeconds(Long.parseLong(args[0])));
    byte[] bytes = System.in.readAllBytes();
    FontMappers.set(new OneFont());
    PdfAnswer answer = OpenedPdf.read(bytes);
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out))) {
      answer.write(out);
    }
  }

  private static void endAfter(Duration time) {
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try {
                Thread.sleep(time);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              Runtime.getRuntime().halt(1);
            });
  }
}
