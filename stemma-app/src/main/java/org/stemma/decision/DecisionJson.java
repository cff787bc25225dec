package org.stemma.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** A decision on one line of JSON, keys in the order of the components. */
public final class DecisionJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private DecisionJson() {}

  /** The line, without its end. */
  public static String write(Decision decision) {
    try {
      return MAPPER.writeValueAsString(decision);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a decision can always be written", e);
    }
  }

  /**
   * The decision that the line writes.
   *
   * @throws IllegalArgumentException if it writes none
   */
  public static Decision read(String line) {
    try {
      return MAPPER.readValue(line, Decision.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "no decision: " + e.getOriginalMessage().lines().findFirst().orElse("broken"), e);
    }
  }
}
