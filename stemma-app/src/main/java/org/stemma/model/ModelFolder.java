package org.stemma.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * A folder that keeps the models in a flat form, which loads in about a second where the published
 * form takes half a minute. The file can be deleted at any time: it is made again when it is absent
 * or its checksum fails; another form or library version has another name.
 */
final class ModelFolder {

  /** Raise the last number with every change of what is written. */
  private static final String FILE = "nlp4j-english-1.1.3-flat-1.bin";

  private final Path folder;

  ModelFolder(Path folder) {
    this.folder = folder;
  }

  /** {@code stemma} in the user's cache folder ({@code XDG_CACHE_HOME}, else {@code ~/.cache}). */
  static ModelFolder ofUser() {
    String cache = System.getenv("XDG_CACHE_HOME");
    Path base =
        cache == null || cache.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(cache);
    return new ModelFolder(base.resolve("stemma"));
  }

  /**
   * The models, from the flat file if it is whole, otherwise as published, and then the file is
   * written for the next time. A folder that cannot be written costs only that.
   */
  Nlp4jModels load(LoadProgress progress) {
    Path file = folder.resolve(FILE);
    if (Files.isReadable(file)) {
      try {
        Nlp4jModels models = read(file);
        progress.ready("language models", 1, 1);
        return models;
      } catch (IOException | RuntimeException damaged) {
        progress.ready("damaged model file " + file + " set aside", 0, PublishedModels.PARTS + 1);
      }
    }
    PartCounter counter = new PartCounter(progress, PublishedModels.PARTS + 1);
    PublishedModels published = PublishedModels.load(counter);
    try {
      write(published, file);
      counter.ready("flat copy in " + folder);
      return read(file);
    } catch (IOException e) {
      counter.ready("no flat copy (" + e.getMessage() + ")");
      return published.models();
    }
  }

  private void write(PublishedModels models, Path file) throws IOException {
    Files.createDirectories(folder);
    Path unfinished = Files.createTempFile(folder, FILE, ".part");
    try {
      try (FlatWriter out = new FlatWriter(unfinished)) {
        FlatLexica.write(models.lexica(), out);
        for (var component : Arrays.asList(models.tagger(), models.namer(), models.linker())) {
          FlatComponent.write(component, out);
        }
        out.finish();
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static Nlp4jModels read(Path file) throws IOException {
    FlatReader in = new FlatReader(file);
    return new Nlp4jModels(
        FlatLexica.read(in),
        FlatComponent.read(in),
        FlatComponent.read(in),
        FlatComponent.read(in));
  }
}
