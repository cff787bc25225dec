package org.stemma.page;

import java.util.Optional;
import java.util.function.Function;

/** Where links lead: within one page, or from screen to screen. */
interface Addresses {

  /** Of an item, by its id. */
  String item(String id);

  /** Of a line of a page, by the page's letter. */
  String line(String siglum, int line);

  /** All on one page: the anchors themselves. */
  Addresses ONE_PAGE =
      new Addresses() {
        @Override
        public String item(String id) {
          return "#" + Html.anchor(id);
        }

        @Override
        public String line(String siglum, int line) {
          return "#" + EvidenceIndex.anchor(siglum, line);
        }
      };

  /** The same, but for items that {@code known} knows the place of. */
  default Addresses or(Function<String, Optional<String>> known) {
    Addresses others = this;
    return new Addresses() {
      @Override
      public String item(String id) {
        return known.apply(id).orElseGet(() -> others.item(id));
      }

      @Override
      public String line(String siglum, int line) {
        return others.line(siglum, line);
      }

      @Override
      public Optional<String> decide(String id) {
        return others.decide(id);
      }

      @Override
      public Optional<String> undo(String id) {
        return others.undo(id);
      }

      @Override
      public Optional<String> tellers(String id) {
        return others.tellers(id);
      }
    };
  }

  /** Where it can be decided about the item; empty if it cannot. */
  default Optional<String> decide(String id) {
    return Optional.empty();
  }

  /** Where the decision can be taken back; empty if it cannot, or is none. */
  default Optional<String> undo(String id) {
    return Optional.empty();
  }

  /** Where those who tell the item are marked in the stemma; empty where they are not. */
  default Optional<String> tellers(String id) {
    return Optional.empty();
  }
}
