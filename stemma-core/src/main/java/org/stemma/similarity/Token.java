package org.stemma.similarity;

import org.stemma.text.Span;

/**
 * One word as compared: its form with case and width folded, and where it stands in the text.
 *
 * @param form what equality goes by, never empty
 * @param span the characters of the text it was made from
 */
public record Token(String form, Span span) {

  public Token {
    if (form.isEmpty()) {
      throw new IllegalArgumentException("form \"" + form + "\" must not be empty");
    }
  }

  /** Whether the token is written in digits. */
  public boolean isNumber() {
    return Character.isDigit(form.codePointAt(0));
  }
}
