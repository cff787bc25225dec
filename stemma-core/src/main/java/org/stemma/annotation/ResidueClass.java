package org.stemma.annotation;

import java.util.Locale;

/**
 * Traces of templates, generators and bad scraping. The label is the class name in lower case with
 * blanks.
 */
public enum ResidueClass {
  CATEGORY_NAMES,
  DEVELOPING_MARKER,
  MECHANICAL_ERROR,
  PLACEHOLDER,
  PROMOTIONAL_FILLER,
  PROMPT,
  RECAP,
  REPEATED_CAPTION,
  SEO_KEYWORDS,
  SLUG,
  TRUNCATION,
  WIDGET;

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
