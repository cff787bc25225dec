package org.stemma.export;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem;
import org.stemma.account.DocumentItem.SegmentItem;

/**
 * Names of the things of an account for linked data, all {@code urn:stemma:...}: the same for the
 * same pages, others for other pages, and made of checksums and numbers alone.
 */
final class LinkedIds {

  private final Map<String, String> pages = new HashMap<>();
  private final Map<String, String> segments = new HashMap<>();
  private final String base;

  LinkedIds(Account account) {
    String sums =
        account.documents().stream()
            .map(page -> page.file() + " " + page.sha256())
            .collect(Collectors.joining("\n"));
    this.base = "urn:stemma:" + UUID.nameUUIDFromBytes(sums.getBytes(StandardCharsets.UTF_8)) + ":";
    for (DocumentItem page : account.documents()) {
      pages.put(page.file(), base + page.id());
      for (SegmentItem segment : page.segments()) {
        segments.put(segment.id(), base + "segment" + segments.size());
      }
    }
  }

  /** The page called {@code file}; one that the account does not list has a name of its own. */
  String page(String file) {
    return pages.computeIfAbsent(file, f -> base + "other" + pages.size());
  }

  /** A node of the derivation: a segment, or the source with this id. */
  String segment(String id) {
    return segments.getOrDefault(id, item(id));
  }

  /** An item by its id in the account. */
  String item(String id) {
    StringBuilder safe = new StringBuilder();
    id.chars()
        .filter(c -> c < 128 && Character.isLetterOrDigit(c))
        .forEach(c -> safe.append((char) c));
    return base + safe;
  }
}
