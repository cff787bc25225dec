package org.stemma.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which faults of files may pass. */
class ReasonTest {

  @TempDir private Path folder;

  static Stream<IOException> faultsThatStay() {
    return Stream.of(
        new NoSuchFileException("a.txt"),
        new AccessDeniedException("a.txt"),
        new EOFException(),
        new FileSystemLoopException("a.txt"),
        new NotDirectoryException("a.txt"),
        new IOException("Is a directory"),
        new FileSystemException("a.txt/b.txt", null, "Not a directory"));
  }

  @ParameterizedTest
  @MethodSource("faultsThatStay")
  void whatIsNotOfTheStorageDoesNotPass(IOException fault) {
    assertThat(Reason.mayPass(fault)).isFalse();
  }

  static Stream<IOException> faultsThatMayPass() {
    return Stream.of(
        new IOException("Input/output error"),
        new IOException(),
        new FileSystemException("a.txt", null, "Stale file handle"),
        new FileSystemException("a directory", null, "Too many open files"));
  }

  @ParameterizedTest
  @MethodSource("faultsThatMayPass")
  void whatIsOfTheStorageMayPass(IOException fault) {
    assertThat(Reason.mayPass(fault)).isTrue();
  }

  private static IOException faultOf(Path file) {
    return catchThrowableOfType(IOException.class, () -> Files.readAllBytes(file));
  }

  @Test
  void pathsThatNameNoFileDoNotPass() throws IOException {
    Path circle = folder.resolve("circle.txt");
    Files.createSymbolicLink(circle, circle);
    assertThat(Reason.mayPass(faultOf(circle))).isFalse();
    assertThat(Reason.mayPass(faultOf(folder))).isFalse();
    assertThat(Reason.mayPass(faultOf(folder.resolve("a".repeat(300))))).isFalse();
  }
}
