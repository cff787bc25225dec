package org.stemma.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build is known by. */
class BuildTest {

  @TempDir private Path folder;

  private Path jar(String name, String... entries) throws IOException {
    Path jar = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (int i = 0; i < entries.length; i += 2) {
        out.putNextEntry(new ZipEntry(entries[i]));
        out.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  @Test
  void librariesBesideOurClassesDoNotCount() throws IOException {
    Path ours = jar("ours.jar", "org/stemma/A.class", "a", "org/stemma/B.class", "b");
    Path all =
        jar(
            "all.jar",
            "org/other/C.class",
            "c",
            "org/stemma/B.class",
            "b",
            "org/stemma/A.class",
            "a");
    assertThat(Build.digest(List.of(all, all))).isEqualTo(Build.digest(List.of(ours)));
  }

  @Test
  void oneOtherClassIsAnotherBuild() throws IOException {
    Path before = jar("before.jar", "org/stemma/A.class", "a");
    Path after = jar("after.jar", "org/stemma/A.class", "b");
    assertThat(Build.digest(List.of(after))).isNotEqualTo(Build.digest(List.of(before)));
  }

  @Test
  void classesInAFolderAreReadWhole() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes/org"));
    Files.writeString(classes.resolve("A.class"), "a");
    String before = Build.digest(List.of(classes.getParent()));
    Files.writeString(classes.resolve("A.class"), "b");
    assertThat(Build.digest(List.of(classes.getParent()))).isNotEqualTo(before);
  }
}
