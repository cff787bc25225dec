package org.stemma.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.stemma.fetch.Fetcher.Fetched;

/**
 * Keeps what was fetched in a web archive (ISO 28500), a record a page, each packed by itself:
 * records are added behind those that are there.
 */
public final class PageArchive implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;
  private final WarcWriter writer;

  /**
   * Opens {@code file}; makes it where there is none.
   *
   * @throws IOException if it cannot be written
   */
  public PageArchive(Path file) throws IOException {
    this.file = file;
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    this.writer = new WarcWriter(channel, WarcCompression.GZIP);
  }

  /**
   * Adds a page as it was received, its content coding undone.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public void add(Fetched page) {
    try {
      HttpResponse.Builder answer = new HttpResponse.Builder(200, "OK");
      if (!page.type().isEmpty()) {
        answer.addHeader("Content-Type", page.type());
      }
      answer
          .addHeader("Content-Length", String.valueOf(page.body().length()))
          .body(null, page.body().toBytes());
      writer.write(
          new WarcResponse.Builder(page.address()).date(page.at()).body(answer.build()).build());
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be written", e);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
    channel.close();
  }
}
