package org.stemma.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What an analyst decided.
 *
 * @param items what it is about: two or more to merge, none to undo, else one
 * @param value see {@link Action#needsValue}
 * @param reason in the analyst's words; may be empty
 * @param who decided
 * @param at to the second
 */
public record Decision(
    Action action,
    List<Anchor> items,
    Optional<String> value,
    String reason,
    String who,
    Instant at) {

  /** Bytes of a key: decisions of one collection never share it by chance. */
  private static final int KEY_BYTES = 6;

  /** UTF-16 units of a reason, a value or a name at most: it is a note, not a report. */
  public static final int LONGEST = 2_000;

  /**
   * @throws IllegalArgumentException if items or value do not go with the action, or nobody decided
   */
  public Decision {
    items = List.copyOf(items);
    action
        .fault(value)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(fault);
            });
    boolean fits =
        switch (action) {
          case MERGE -> items.size() > 1;
          case UNDO -> items.isEmpty();
          case CLOSE, SPLIT, DATE, SPEAKER -> items.size() == 1;
        };
    if (!fits) {
      throw new IllegalArgumentException(action.label() + ": not about " + items.size() + " items");
    }
    for (Anchor item : items) {
      if (!action.lists().contains(item.list())) {
        throw new IllegalArgumentException(
            action.label()
                + " is for "
                + String.join(", ", action.lists())
                + ", not for "
                + item.list());
      }
    }
    if (who.isBlank()) {
      throw new IllegalArgumentException("say who decides");
    }
    if (reason.length() > LONGEST
        || value.orElse("").length() > LONGEST
        || who.length() > LONGEST) {
      throw new IllegalArgumentException("no more than " + LONGEST + " characters");
    }
  }

  /** The same for the same decision wherever it was made; 12 hexadecimal digits. */
  public String key() {
    try {
      byte[] form = DecisionJson.write(this).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(form), 0, KEY_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
