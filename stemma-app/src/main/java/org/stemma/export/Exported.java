package org.stemma.export;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A list of items in the form of another program, which may not hold them all.
 *
 * @param text what that program reads
 * @param kept number of items in {@code text}
 * @param leftOut number of items that the form cannot hold, by the reason
 */
public record Exported(String text, int kept, Map<String, Integer> leftOut) {

  public Exported {
    leftOut = Map.copyOf(leftOut);
  }

  /** What was left out and why, in one line; empty if nothing was. */
  public String omissions() {
    int missing = leftOut.values().stream().mapToInt(Integer::intValue).sum();
    return missing == 0
        ? ""
        : "left out "
            + missing
            + " of "
            + (missing + kept)
            + " events: "
            + new TreeMap<>(leftOut)
                .entrySet().stream()
                    .map(reason -> reason.getValue() + " " + reason.getKey())
                    .collect(Collectors.joining(", "));
  }
}
