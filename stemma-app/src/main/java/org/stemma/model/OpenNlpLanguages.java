package org.stemma.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorFactory;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.AbstractModel;
import org.stemma.text.LanguageDetector;

/** Detects 103 languages from letter sequences with OpenNLP's model of 2018. Thread-safe. */
public final class OpenNlpLanguages implements LanguageDetector {

  private static final String MODEL = "/langdetect-183.bin";

  /** The model weighs short strings by chance: below this many letters it names any language. */
  private static final int FEWEST_LETTERS = 20;

  /** More text costs time and changes nothing; 2,000 units take 2 to 3 ms. */
  private static final int UNITS_READ = 2_000;

  /** Members of macrolanguages that ISO 639-1 has a code for only as a whole. */
  private static final Map<String, String> MEMBERS =
      Map.of(
          "cmn", "zh", "nan", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg", "pnb",
          "pa");

  private final LanguageDetectorModel model;

  private OpenNlpLanguages(LanguageDetectorModel model) {
    this.model = model;
  }

  /**
   * Loads the model from a flat copy in the user's cache folder; the first time makes it from the
   * class path (10 MB, under a second).
   *
   * @throws UncheckedIOException if it is absent or broken
   */
  public static OpenNlpLanguages load() {
    return load(ModelFolder.ofUser());
  }

  static OpenNlpLanguages load(ModelFolder folder) {
    try {
      AbstractModel model = folder.languages(() -> (AbstractModel) published().getMaxentModel());
      return new OpenNlpLanguages(
          new LanguageDetectorModel(model, Map.of(), new LanguageDetectorFactory()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The model as published, from the class path. */
  static LanguageDetectorModel published() throws IOException {
    try (InputStream in = OpenNlpLanguages.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IOException("language model " + MODEL + " is not on the class path");
      }
      return new LanguageDetectorModel(in);
    }
  }

  @Override
  public Optional<String> detect(String text) {
    String head = text.substring(0, Math.min(text.length(), UNITS_READ));
    if (head.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    Language best = new LanguageDetectorME(model).predictLanguage(head);
    return twoLetterCode(best.getLang());
  }

  private static Optional<String> twoLetterCode(String code) {
    if (MEMBERS.containsKey(code)) {
      return Optional.ofNullable(MEMBERS.get(code));
    }
    for (String language : Locale.getISOLanguages()) {
      if (Locale.of(language).getISO3Language().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
