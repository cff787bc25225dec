package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelFolderTest {

  private static final String HOME = Path.of("").toAbsolutePath().toString();

  @Test
  void theCacheFolderIsTheOneThatTheUserNames() {
    assertThat(ModelFolder.userFolder(Map.of("XDG_CACHE_HOME", HOME), "/home/ada"))
        .contains(Path.of(HOME, "stemma"));
    assertThat(ModelFolder.userFolder(Map.of(), HOME)).contains(Path.of(HOME, ".cache", "stemma"));
  }

  @Test
  void aRelativeCacheFolderIsPassedOverAsItsStandardAsks() {
    assertThat(ModelFolder.userFolder(Map.of("XDG_CACHE_HOME", "cache"), HOME))
        .contains(Path.of(HOME, ".cache", "stemma"));
    assertThat(ModelFolder.userFolder(Map.of("XDG_CACHE_HOME", ""), HOME))
        .contains(Path.of(HOME, ".cache", "stemma"));
  }

  @Test
  void aUserWithoutHomeHasNoCacheFolder() {
    assertThat(ModelFolder.userFolder(Map.of(), "?")).isEmpty();
    assertThat(ModelFolder.userFolder(Map.of(), "")).isEmpty();
  }
}
