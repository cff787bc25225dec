package org.stemma.text;

import java.util.Optional;

/** Tells the language of a text. Implementations are thread-safe and deterministic. */
@FunctionalInterface
public interface LanguageDetector {

  /**
   * Knows nothing: for callers that have no model; the page's own declaration is then used alone.
   */
  LanguageDetector NONE = text -> Optional.empty();

  /**
   * The ISO 639-1 code of the text's language, or nothing if the text is too short or the model
   * unsure.
   */
  Optional<String> detect(String text);
}
