package org.stemma.account;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Short names of items in the order of the account, for people to type. */
final class Numbers {

  private final Map<String, String> numbers = new HashMap<>();

  /** Numbers from 1 after {@code letter} for {@code ids} in their order. */
  Numbers(String letter, List<String> ids) {
    for (String id : ids) {
      numbers.putIfAbsent(id, String.format(Locale.ROOT, "%s%02d", letter, numbers.size() + 1));
    }
  }

  /** The short name of {@code id}; an id without one is its own. */
  String of(String id) {
    return numbers.getOrDefault(id, id);
  }
}
