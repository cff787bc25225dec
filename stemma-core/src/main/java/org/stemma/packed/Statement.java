package org.stemma.packed;

/**
 * What is said of a page beside its text.
 *
 * @param value as stated
 * @param witness who states it and in which field: {@code trafilatura date}, {@code mail Subject}
 */
public record Statement(String value, String witness) {

  public Statement {
    if (value.isBlank()) {
      throw new IllegalArgumentException("value must not be blank");
    }
  }
}
