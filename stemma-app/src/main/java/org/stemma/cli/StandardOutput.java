package org.stemma.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output that knows why it could not be written: print streams tell only that. */
final class StandardOutput extends PrintStream {

  private final Watched watched;

  private StandardOutput(Watched watched) {
    super(watched, false, StandardCharsets.UTF_8);
    this.watched = watched;
  }

  static StandardOutput to(OutputStream stream) {
    return new StandardOutput(new Watched(stream));
  }

  /** Why something that was printed did not arrive, if so. */
  Optional<IOException> failure() {
    flush();
    return Optional.ofNullable(watched.failure);
  }

  private static final class Watched extends FilterOutputStream {

    private @Nullable IOException failure;

    Watched(OutputStream stream) {
      super(stream);
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      if (failure != null) {
        return;
      }
      try {
        out.write(bytes, from, count);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }
}
