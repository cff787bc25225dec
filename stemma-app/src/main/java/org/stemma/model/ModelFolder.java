package org.stemma.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opennlp.tools.ml.model.AbstractModel;

/**
 * A folder that keeps the models in a flat form, which loads in a fraction of a second where the
 * published form takes half a minute. A file is made again when it is absent or its checksum fails;
 * another form or library version has another name. Without a folder the published form is used.
 */
final class ModelFolder {

  /** Raise the last number with every change of what is written. */
  private static final String PARSER = "nlp4j-english-1.1.3-flat-4.bin";

  /** The names that such files had in all versions. */
  private static final String PARSER_COPIES = "nlp4j-english-*-flat-*.bin";

  private static final String LANGUAGES = "opennlp-langdetect-1.3.0-flat-1.bin";

  private final Optional<Path> folder;

  ModelFolder(Path folder) {
    this(Optional.of(folder));
  }

  private ModelFolder(Optional<Path> folder) {
    this.folder = folder;
  }

  /** {@code stemma} in the user's cache folder. */
  static ModelFolder ofUser() {
    return new ModelFolder(userFolder(System.getenv(), System.getProperty("user.home", "")));
  }

  /**
   * {@code XDG_CACHE_HOME} if it is an absolute path, as its standard asks, else {@code .cache} in
   * {@code HOME}, else in the home that the system knows. None for a user without a home: Java
   * calls it "?".
   */
  static Optional<Path> userFolder(Map<String, String> environment, String home) {
    return absolute(environment.getOrDefault("XDG_CACHE_HOME", ""))
        .or(
            () ->
                absolute(environment.getOrDefault("HOME", ""))
                    .or(() -> absolute(home))
                    .map(h -> h.resolve(".cache")))
        .map(cache -> cache.resolve("stemma"));
  }

  private static Optional<Path> absolute(String path) {
    return Optional.of(Path.of(path)).filter(Path::isAbsolute);
  }

  /**
   * The models, from the flat file if it is whole, otherwise as published, and then the file is
   * written for the next time. A folder that cannot be written costs only that.
   */
  Nlp4jModels load(LoadProgress progress) {
    if (folder.isEmpty()) {
      return published(progress, "this user has no cache folder").models();
    }
    CacheFile file = new CacheFile(folder.get().resolve(PARSER));
    return flat(file, progress).orElseGet(() -> made(file, progress));
  }

  private static Nlp4jModels made(CacheFile file, LoadProgress progress) {
    try {
      return file.alone(
          () -> progress.note("waiting for another process that prepares the language models"),
          () -> flat(file, LoadProgress.SILENT).orElseGet(() -> madeAlone(file, progress)));
    } catch (IOException e) {
      return published(progress, because(e)).models();
    }
  }

  private static Nlp4jModels madeAlone(CacheFile file, LoadProgress progress) {
    PartCounter counter = new PartCounter(progress, PublishedModels.PARTS + 1);
    PublishedModels published = PublishedModels.load(counter);
    try {
      file.write(
          out -> {
            FlatLexica.write(published.lexica(), out);
            for (var part :
                Arrays.asList(published.tagger(), published.namer(), published.linker())) {
              FlatComponent.write(part, out);
            }
          });
      counter.ready("flat copy in " + file.path().getParent());
      earlier(file).ifPresent(progress::note);
      return read(new FlatReader(file.path()));
    } catch (IOException e) {
      progress.note(notKept(because(e)));
      return published.models();
    }
  }

  /** Says which copies of other versions lie there: half a gigabyte each, which nothing deletes. */
  private static Optional<String> earlier(CacheFile file) throws IOException {
    List<Path> others = file.others(PARSER_COPIES);
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "copies that other versions of this program made are not used here and may be deleted: "
                + others.stream().map(Path::toString).collect(Collectors.joining(", ")));
  }

  /** The flat models, if the file is there and whole. */
  private static Optional<Nlp4jModels> flat(CacheFile file, LoadProgress progress) {
    if (!file.isThere()) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(new FlatReader(file.path())));
    } catch (IOException | RuntimeException damaged) {
      progress.note("damaged model file " + file.path() + " is made again");
      return Optional.empty();
    }
  }

  private static PublishedModels published(LoadProgress progress, String reason) {
    progress.note(notKept(reason));
    return PublishedModels.load(new PartCounter(progress, PublishedModels.PARTS));
  }

  private static String notKept(String reason) {
    return "the prepared language models cannot be kept ("
        + reason
        + "); every run will prepare them again: set XDG_CACHE_HOME to a folder with 600 MB free";
  }

  private static String because(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
  }

  private static Nlp4jModels read(FlatReader in) throws IOException {
    FlatLexica lexica = FlatLexica.read(in);
    return new Nlp4jModels(
        lexica,
        FlatComponent.read(in, lexica.groups()),
        FlatComponent.read(in, lexica.groups()),
        FlatComponent.read(in, lexica.groups()),
        lexica::vector);
  }

  /** The model of languages: flat if the folder allows, as {@code published} gives it otherwise. */
  AbstractModel languages(CacheFile.Work<AbstractModel> published) throws IOException {
    if (folder.isEmpty()) {
      return published.run();
    }
    CacheFile file = new CacheFile(folder.get().resolve(LANGUAGES));
    if (file.isThere()) {
      try {
        return FlatLanguageModel.read(new FlatReader(file.path()));
      } catch (IOException | RuntimeException damaged) {
        return kept(published.run(), file);
      }
    }
    return kept(published.run(), file);
  }

  private static AbstractModel kept(AbstractModel model, CacheFile file) {
    try {
      return file.alone(
          () -> {},
          () -> {
            file.write(out -> FlatLanguageModel.write(model, out));
            return model;
          });
    } catch (IOException notKept) {
      return model; // told for the parser's models, which lie in the same folder
    }
  }
}
