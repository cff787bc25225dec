package org.stemma.account;

import java.util.List;

/** A side that has a statement made, and who speaks for it. */
public record InterestItem(String side, List<String> speakers) {

  public InterestItem {
    speakers = List.copyOf(speakers);
  }
}
