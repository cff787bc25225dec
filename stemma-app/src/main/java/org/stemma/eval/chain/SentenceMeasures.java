package org.stemma.eval.chain;

import static org.stemma.eval.chain.PairMeasures.differ;
import static org.stemma.eval.chain.PairMeasures.one;
import static org.stemma.eval.chain.PairMeasures.share;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How what two sentences say of their events stands to each other: who, whom, where, how many. */
final class SentenceMeasures {

  private final Collected collected;

  SentenceMeasures(Collected collected) {
    this.collected = collected;
  }

  void add(Map<String, PairMeasures.Measure> measures) {
    Rarity rarity = collected.rarity();
    measures.put("doers", (a, b) -> rarity.overlap(a.telling().doers(), b.telling().doers()));
    measures.put("doers-differ", (a, b) -> one(differ(a.telling().doers(), b.telling().doers())));
    measures.put("objects", (a, b) -> rarity.overlap(a.telling().objects(), b.telling().objects()));
    measures.put(
        "objects-differ", (a, b) -> one(differ(a.telling().objects(), b.telling().objects())));
    measures.put("objects-near", (a, b) -> a.objectDirection().cosine(b.objectDirection()));
    measures.put("arguments", (a, b) -> parting(a, b, Telling::arguments));
    measures.put(
        "argument-shared", (a, b) -> one(share(a.telling().arguments(), b.telling().arguments())));
    measures.put("near", (a, b) -> parting(a, b, Telling::near));
    measures.put("names-differ", (a, b) -> one(differ(a.telling().names(), b.telling().names())));
    measures.put(
        "numbers-differ", (a, b) -> one(differ(a.telling().numbers(), b.telling().numbers())));
    measures.put(
        "in-the-other",
        (a, b) ->
            one(a.telling().sentenceWords().contains(b.telling().lemma()))
                + one(b.telling().sentenceWords().contains(a.telling().lemma())));
    measures.put(
        "particles-differ",
        (a, b) -> one(differ(a.telling().particles(), b.telling().particles())));
    measures.put("modal", (a, b) -> one(a.telling().modal() != b.telling().modal()));
    measures.put("negated", (a, b) -> one(a.telling().negated() != b.telling().negated()));
    measures.put("governor", (a, b) -> one(a.telling().governor().equals(b.telling().governor())));
    measures.put("roots", (a, b) -> root(a) + root(b));
    measures.put("first", (a, b) -> first(a) + first(b));
    measures.put("one-sentence", (a, b) -> one(a.telling().isOfOneSentence(b.telling())));
  }

  /** The cosine of the words by how they part reports of the kind. */
  private double parting(Placed a, Placed b, Function<Telling, Set<String>> words) {
    Rarity parting = collected.parting(a);
    return Rarity.cosine(words.apply(a.telling()), words.apply(b.telling()), parting::parting);
  }

  private static double root(Placed a) {
    return one(a.telling().head().is("root"));
  }

  private static double first(Placed a) {
    return one(a.telling().sentence() == 0);
  }
}
