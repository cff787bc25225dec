package org.stemma.annotate.time;

import static org.stemma.annotate.time.TimeNumbers.form;
import static org.stemma.annotate.time.TimeNumbers.glued;
import static org.stemma.annotate.time.TimeNumbers.is;
import static org.stemma.annotate.time.TimeNumbers.length;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads ordinals up to 99: {@code third}, {@code twenty-first}, {@code 3rd}. */
record TimeOrdinals(
    Map<String, Integer> ordinals, Map<String, Integer> cardinals, Set<String> endings)
    implements TimeReader {

  private static final String FIELD = "ordinal";

  TimeOrdinals {
    ordinals = Map.copyOf(ordinals);
    cardinals = Map.copyOf(cardinals);
    endings = Set.copyOf(endings);
  }

  @Override
  public List<Found> read(List<TimeToken> tokens, int at) {
    String form = form(tokens, at);
    if (tokens.get(at).isNumber()) {
      boolean suffix =
          length(tokens, at) <= 2
              && glued(tokens, at + 1)
              && endings.contains(form(tokens, at + 1));
      return suffix && Integer.parseInt(form) > 0
          ? List.of(new Found(at + 2, FIELD, String.valueOf(Integer.parseInt(form))))
          : List.of();
    }
    Integer plain = ordinals.get(form);
    if (plain != null) {
      return List.of(new Found(at + 1, FIELD, plain.toString()));
    }
    int ten = cardinals.getOrDefault(form, 0);
    int rest = is(tokens, at + 1, "-") ? at + 2 : at + 1;
    int one = ordinals.getOrDefault(form(tokens, rest), 0);
    return ten >= 20 && one > 0 && one < 10
        ? List.of(new Found(rest + 1, FIELD, String.valueOf(ten + one)))
        : List.of();
  }
}
