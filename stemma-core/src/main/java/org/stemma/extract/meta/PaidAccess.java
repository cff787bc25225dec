package org.stemma.extract.meta;

import java.util.Optional;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.Statement;

/**
 * Whether the page states that it is not free to read (schema.org {@code isAccessibleForFree}): its
 * text may then be cut.
 */
public final class PaidAccess {

  private PaidAccess() {}

  /** {@code paywalled}, if the article's JSON-LD says so. */
  public static Optional<Statement<String>> of(JsonLd json) {
    return json.flag("isAccessibleForFree")
        .filter(free -> !free.value())
        .map(free -> free.with("paywalled"));
  }
}
