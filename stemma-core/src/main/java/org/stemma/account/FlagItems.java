package org.stemma.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Hedge;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;

/** Writes down what pages say with reserve, and traces of templates. */
final class FlagItems {

  private FlagItems() {}

  static List<HedgeItem> hedged(List<Reading> readings) {
    List<HedgeItem> items = new ArrayList<>();
    for (Reading reading : readings) {
      for (Hedge hedge : reading.all(Hedge.class)) {
        items.add(
            new HedgeItem(
                AccountBuilder.id("H", items),
                hedge.kind().label(),
                Optional.of(reading.words(hedge.cue())),
                reading.article().evidence(hedge.span())));
      }
    }
    return items;
  }

  static List<ResidueItem> residue(List<Reading> readings) {
    List<ResidueItem> items = new ArrayList<>();
    for (Reading reading : readings) {
      for (Residue residue : reading.all(Residue.class)) {
        items.add(
            new ResidueItem(
                AccountBuilder.id("R", items),
                residue.kind().label(),
                residue.why(),
                reading.article().evidence(residue.span())));
      }
    }
    return items;
  }
}
