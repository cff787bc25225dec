package org.stemma.account;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stemma.annotation.Reading;
import org.stemma.article.Byline;
import org.stemma.article.Evidence;
import org.stemma.article.Field;
import org.stemma.entity.Entities;

/**
 * Those who signed the pages and are not named in any report: persons too, but no part of what
 * happened, so that no surname of a report is taken for one of them.
 */
final class Signers {

  /** By page, where the first page prints the name. */
  private record Signer(String name, Map<String, Evidence> places) {}

  private Signers() {}

  /** In order of the first page that each signed; ids count on from {@code entities}. */
  static List<EntityItem> of(List<Reading> readings, Entities entities) {
    Map<String, Signer> signers = new TreeMap<>();
    for (Reading reading : readings) {
      for (Field<Byline> field : reading.article().metadata().bylines()) {
        String name = field.value().name();
        if (field.evidence().isPresent() && entities.named(name).isEmpty()) {
          signers
              .computeIfAbsent(
                  name.toLowerCase(Locale.ROOT), n -> new Signer(name, new TreeMap<>()))
              .places()
              .putIfAbsent(reading.page(), field.evidence().get());
        }
      }
    }
    List<Signer> ordered =
        signers.values().stream()
            .sorted(Comparator.comparing(s -> s.places().values().iterator().next()))
            .toList();
    int next = entities.all().size() + 1;
    return IntStream.range(0, ordered.size())
        .mapToObj(i -> item(next + i, ordered.get(i)))
        .toList();
  }

  private static EntityItem item(int number, Signer signer) {
    Map<String, Integer> mentions = new TreeMap<>();
    signer.places().keySet().forEach(page -> mentions.put(page, 1));
    return new EntityItem(
        String.format(Locale.ROOT, "EN%02d", number),
        signer.name(),
        "person",
        List.of(signer.name()),
        Optional.empty(),
        mentions,
        List.copyOf(signer.places().values()));
  }
}
