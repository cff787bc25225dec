package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlatFileTest {

  private static final int[] MANY = IntStream.range(-40_000, 40_000).toArray();

  @TempDir private Path folder;

  private Path written() throws IOException {
    Path file = folder.resolve("flat");
    try (FlatWriter out = new FlatWriter(file)) {
      out.bytes(new byte[] {1, -1, 7});
      out.ints(MANY);
      out.chars(CharBuffer.wrap("fünf 😀".toCharArray()));
      out.floats(new float[] {1.5f, -0.25f});
      StringTable.of(List.of("flood", "fire")).write(out);
      out.floats(new float[] {3});
      out.longs(new long[] {Long.MIN_VALUE, 5});
      out.finish();
    }
    return file;
  }

  @Test
  void readsWhatWasWrittenInOrder() throws IOException {
    FlatReader in = new FlatReader(written());
    assertThat(in.bytes()).containsExactly(1, -1, 7);
    assertThat(in.ints()).isEqualTo(MANY);
    assertThat(in.mappedChars().toString()).isEqualTo("fünf 😀");
    assertThat(in.mappedFloats().get(1)).isEqualTo(-0.25f);
    assertThat(StringTable.read(in).numberOf("fire")).isEqualTo(1);
    assertThat(in.floats()).containsExactly(3f);
    assertThat(in.longs()).containsExactly(Long.MIN_VALUE, 5);
  }

  @Test
  void refusesDamagedAndCutFiles() throws IOException {
    Path file = written();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertThatThrownBy(() -> new FlatReader(file)).isInstanceOf(IOException.class);
    Files.write(file, new byte[3]);
    assertThatThrownBy(() -> new FlatReader(file)).isInstanceOf(IOException.class);
  }
}
