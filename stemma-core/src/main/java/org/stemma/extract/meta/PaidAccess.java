package org.stemma.extract.meta;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.MetaField;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.Furniture;
import org.stemma.extract.wording.PaidTail;

/**
 * Whether a page is not free to read, so that its text may be cut. The first of these that tells:
 *
 * <ol>
 *   <li>schema.org {@code isAccessibleForFree} of the article in JSON-LD, then in microdata;
 *   <li>the Open Graph field {@code article:content_tier}: {@code free}, {@code metered}, {@code
 *       locked};
 *   <li>the form of the page ({@link Paywall}).
 * </ol>
 *
 * A page that says it is free is taken at its word.
 */
public final class PaidAccess {

  private static final Set<String> FREE = Set.of("free", "true");
  private static final Set<String> PAID = Set.of("metered", "locked", "false");

  private PaidAccess() {}

  /** {@code paywalled}, if the page says or shows so. */
  public static Optional<Statement<String>> of(
      PageTree tree, BodyReading body, HtmlHead head, JsonLd json, Furniture furniture) {
    Optional<Statement<String>> said =
        json.flag("isAccessibleForFree")
            .map(free -> free.with(free.value().toString()))
            .or(() -> head.first("isaccessibleforfree"))
            .or(() -> head.first(MetaField.ACCESS))
            .filter(s -> FREE.contains(lower(s)) || PAID.contains(lower(s)));
    return said.isPresent()
        ? said.filter(s -> PAID.contains(lower(s))).map(s -> s.with(PaidTail.PAYWALLED))
        : Paywall.line(tree, body, furniture);
  }

  private static String lower(Statement<String> said) {
    return said.value().strip().toLowerCase(Locale.ROOT);
  }
}
