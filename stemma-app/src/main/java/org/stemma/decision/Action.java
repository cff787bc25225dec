package org.stemma.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.time.Edtf;

/** What can be decided. */
public enum Action {
  /** A finding needs no more attention. */
  CLOSE,
  /** Entities are one. */
  MERGE,
  /** A name of an entity is another's. */
  SPLIT,
  /** An event was on another day. */
  DATE,
  /** Words were another's. */
  SPEAKER,
  /** An earlier decision does not hold. */
  UNDO;

  /** As a person writes it. */
  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The action that {@code label} names. */
  public static Optional<Action> labelled(String label) {
    for (Action action : values()) {
      if (action.label().equals(label)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  /** The lists of the account whose items it is about. */
  public List<String> lists() {
    return switch (this) {
      case CLOSE -> List.of("contradictions", "apparatus", "hedged", "residue");
      case MERGE, SPLIT -> List.of("entities");
      case DATE -> List.of("events");
      case SPEAKER -> List.of("quotes", "indirect_speech");
      case UNDO -> List.of();
    };
  }

  /** Whether it needs a value: a date, a name, a key. */
  public boolean needsValue() {
    return switch (this) {
      case SPLIT, DATE, SPEAKER, UNDO -> true;
      case CLOSE, MERGE -> false;
    };
  }

  /** What is wrong with the value; empty if nothing is. */
  Optional<String> fault(Optional<String> value) {
    if (needsValue() && value.filter(text -> !text.isBlank()).isEmpty()) {
      return Optional.of(label() + " needs " + wanted());
    }
    if (!needsValue() && value.isPresent()) {
      return Optional.of(label() + " takes no value");
    }
    return this == DATE && value.flatMap(Edtf::parse).isEmpty()
        ? Optional.of("\"" + value.orElse("") + "\" is no date: write 2025, 2025-08 or 2025-08-15")
        : Optional.empty();
  }

  private String wanted() {
    return switch (this) {
      case SPLIT -> "the name that is another's";
      case DATE -> "a date";
      case SPEAKER -> "a name";
      case UNDO -> "the key of a decision";
      case CLOSE, MERGE -> "nothing";
    };
  }
}
