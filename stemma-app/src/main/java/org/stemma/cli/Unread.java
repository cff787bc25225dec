package org.stemma.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stemma.capture.Capture;
import org.stemma.store.Intake;
import org.stemma.store.PageCollection;
import org.stemma.store.StoredPage;

/** What a build has still to read for a collection, by the names that the pages have there. */
record Unread(PageCollection collection, String build) {

  /** Which pages come in: one for all that a call names. */
  Intake intake() {
    return new Intake(collection, build);
  }

  /** Those of the pages that a call names. */
  Map<String, StoredPage> of(Given given, Intake intake) {
    Map<String, StoredPage> unread = new LinkedHashMap<>();
    for (Capture capture : given.captures()) {
      String origin =
          given
              .path(capture)
              .map(path -> path.toAbsolutePath().normalize().toString())
              .or(() -> given.asked(capture))
              .or(capture::address)
              .orElse(Named.STANDARD_INPUT);
      intake
          .toRead(capture, origin)
          .ifPresent(named -> unread.put(named.name(), new StoredPage(named, origin, build)));
    }
    return unread;
  }

  /** Those of the collection that another build read. */
  Map<String, StoredPage> ofOtherBuilds() {
    Map<String, StoredPage> unread = new LinkedHashMap<>();
    for (String name : collection.namesNotReadBy(build)) {
      collection
          .page(name)
          .ifPresent(
              page -> unread.put(name, new StoredPage(page.capture(), page.origin(), build)));
    }
    return unread;
  }
}
