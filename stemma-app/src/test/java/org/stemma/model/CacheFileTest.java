package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFileTest {

  @TempDir private Path folder;

  @Test
  void isThereOnlyAsAWhole() throws IOException {
    CacheFile file = new CacheFile(folder.resolve("new/models.bin"));
    assertThatThrownBy(
            () ->
                file.write(
                    out -> {
                      out.ints(new int[] {1});
                      throw new IOException("No space left on device");
                    }))
        .hasMessage("No space left on device");
    assertThat(file.isThere()).isFalse();
    assertThat(folder.resolve("new")).isEmptyDirectory();
    file.write(out -> out.ints(new int[] {1}));
    assertThat(file.isThere()).isTrue();
    assertThat(new FlatReader(file.path()).ints()).containsExactly(1);
  }

  @Test
  void isMadeByOneAtATime() throws Exception {
    CacheFile file = new CacheFile(folder.resolve("models.bin"));
    CountDownLatch both = new CountDownLatch(2);
    int[] made = {0};
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Stream<Future<Boolean>> tasks =
          Stream.generate(
                  () ->
                      threads.submit(
                          () -> {
                            both.countDown();
                            both.await();
                            return file.alone(
                                () -> {},
                                () -> {
                                  if (!file.isThere()) {
                                    made[0]++;
                                    file.write(out -> out.ints(new int[] {1}));
                                  }
                                  return true;
                                });
                          }))
              .limit(2);
      for (Future<Boolean> task : tasks.toList()) {
        assertThat(task.get()).isTrue();
      }
    }
    assertThat(made[0]).isEqualTo(1);
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("file"), "");
    CacheFile file = new CacheFile(inTheWay.resolve("models.bin"));
    assertThatThrownBy(() -> file.alone(() -> {}, () -> true)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> file.write(out -> {})).isInstanceOf(IOException.class);
  }

  @Test
  void copiesOfOtherVersionsAreFound() throws IOException {
    Path older = Files.createFile(folder.resolve("names-1.0-flat-1.bin"));
    Files.createFile(folder.resolve("names-1.0-flat-1.bin.lock"));
    Path own = Files.createFile(folder.resolve("names-1.0-flat-2.bin"));
    assertThat(new CacheFile(own).others("names-*-flat-*.bin")).containsExactly(older);
    assertThat(new CacheFile(own).others("words-*.bin")).isEmpty();
  }
}
