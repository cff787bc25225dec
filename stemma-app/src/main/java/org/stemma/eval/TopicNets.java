package org.stemma.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.eval.chain.ChainNet;
import org.stemma.eval.chain.EventChains;
import org.stemma.eval.lexicon.ResourceLines;

/**
 * Nets fitted to parts of ECB+ by topic, to measure what the net in use would give on topics that
 * it was not fitted to. Net {@code k} of {@code n} is fitted without all pairs in which a topic has
 * the remainder {@code k} when divided by {@code n}.
 */
final class TopicNets {

  /** The last topic of the parts that nets were fitted to; later ones are the test part. */
  private static final int LAST_FITTED = 35;

  private final List<ChainNet> nets;
  private final ChainNet whole = ChainNet.fitted();

  private TopicNets(List<ChainNet> nets) {
    this.nets = List.copyOf(nets);
  }

  /** The nets of {@code ecbplus-nets.tsv}, which numbers them from 0 on. */
  static TopicNets load() {
    SortedMap<Integer, List<List<String>>> rows = new TreeMap<>();
    for (List<String> row : ResourceLines.rows("ecbplus-nets.tsv")) {
      rows.computeIfAbsent(Integer.valueOf(row.get(0)), k -> new ArrayList<>())
          .add(row.subList(1, row.size()));
    }
    if (rows.firstKey() != 0 || rows.lastKey() != rows.size() - 1) {
      throw new IllegalStateException("nets " + rows.keySet() + " must be numbered from 0 on");
    }
    return new TopicNets(rows.values().stream().map(ChainNet::of).toList());
  }

  /** The measures that all nets ask for. */
  List<String> names() {
    return whole.names();
  }

  /**
   * Judges each pair by the nets that were fitted without it: of two topics the mean of both.
   *
   * @param topics number of the topic of each mention
   */
  EventChains.Judge judge(List<String> topics) {
    List<ChainNet> unseen = topics.stream().map(this::without).toList();
    return (a, b, measures) -> {
      ChainNet one = unseen.get(a);
      ChainNet other = unseen.get(b);
      double likelihood = one.likelihood(measures);
      return one == other ? likelihood : (likelihood + other.likelihood(measures)) / 2;
    };
  }

  private ChainNet without(String topic) {
    return Optional.of(Integer.valueOf(topic))
        .filter(number -> number <= LAST_FITTED)
        .map(number -> nets.get(number % nets.size()))
        .orElse(whole);
  }
}
