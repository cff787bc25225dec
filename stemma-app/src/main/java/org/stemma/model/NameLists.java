package org.stemma.model;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.BILOU;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names of one or more words with their kinds: the library's prefix tree of hash maps, flattened.
 */
final class NameLists {

  private static final int NONE = -1;
  private static final int SPREAD = 0x9E3779B9;

  private final StringTable words;

  /** Sets of kinds, joined by spaces. */
  private final StringTable kinds;

  /** Number of the set of kinds of the name that ends at each node, or {@link #NONE}. */
  private final IntBuffer kindsAt;

  /** Edges of the tree, three numbers a slot: node, word, next node; a hash table. */
  private final IntBuffer edges;

  private NameLists(StringTable words, StringTable kinds, IntBuffer kindsAt, IntBuffer edges) {
    this.words = words;
    this.kinds = kinds;
    this.kindsAt = kindsAt;
    this.edges = edges;
  }

  static NameLists of(PrefixTree<String, Set<String>> tree) {
    Builder builder = new Builder();
    builder.visit(0, tree.getRoot());
    return builder.build();
  }

  /** Notes for each word of {@code nodes} the longest listed names that begin there. */
  void mark(NLPNode[] nodes) {
    for (int begin = 1; begin < nodes.length; begin++) {
      int node = 0;
      int last = 0;
      int found = NONE;
      for (int i = begin; i < nodes.length; i++) {
        int word = words.numberOf(nodes[i].getWordFormSimplified());
        node = word == NONE ? NONE : next(node, word);
        if (node == NONE) {
          break;
        }
        if (kindsAt.get(node) != NONE) {
          found = kindsAt.get(node);
          last = i;
        }
      }
      if (found != NONE) {
        for (String kind : kinds.string(found).split(" ")) {
          mark(nodes, begin, last, kind);
        }
      }
    }
  }

  private static void mark(NLPNode[] nodes, int first, int last, String kind) {
    if (first == last) {
      nodes[first].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.U, kind));
      return;
    }
    nodes[first].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.B, kind));
    nodes[last].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.L, kind));
    for (int i = first + 1; i < last; i++) {
      nodes[i].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.I, kind));
    }
  }

  private int next(int node, int word) {
    int slots = edges.capacity() / 3;
    int slot = firstSlot(node, word, slots);
    while (edges.get(3 * slot) != NONE) {
      if (edges.get(3 * slot) == node && edges.get(3 * slot + 1) == word) {
        return edges.get(3 * slot + 2);
      }
      slot = (slot + 1) & (slots - 1);
    }
    return NONE;
  }

  private static int firstSlot(int node, int word, int slots) {
    return ((31 * node + word) * SPREAD) >>> (Integer.numberOfLeadingZeros(slots) + 1);
  }

  void write(FlatWriter out) throws IOException {
    words.write(out);
    kinds.write(out);
    out.ints(kindsAt);
    out.ints(edges);
  }

  static NameLists read(FlatReader in) {
    return new NameLists(
        StringTable.read(in), StringTable.read(in), in.mappedInts(), in.mappedInts());
  }

  /** Numbers nodes, words and sets of kinds as it walks the tree. */
  private static final class Builder {

    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private final List<Integer> kindsAt = new ArrayList<>();
    private final List<int[]> edges = new ArrayList<>();

    void visit(int number, PrefixNode<String, Set<String>> node) {
      kindsAt.add(node.hasValue() ? numberOf(kinds, join(node.getValue())) : NONE);
      for (Map.Entry<String, PrefixNode<String, Set<String>>> child :
          new TreeMap<>(node).entrySet()) {
        int next = kindsAt.size();
        edges.add(new int[] {number, numberOf(words, child.getKey()), next});
        visit(next, child.getValue());
      }
    }

    private static String join(Collection<String> kinds) {
      return String.join(" ", new TreeSet<>(kinds));
    }

    private static int numberOf(Map<String, Integer> numbers, String string) {
      return numbers.computeIfAbsent(string, s -> numbers.size());
    }

    NameLists build() {
      int slots = Math.max(2, Integer.highestOneBit(edges.size()) * 4);
      int[] table = new int[3 * slots];
      Arrays.fill(table, NONE);
      for (int[] edge : edges) {
        int slot = firstSlot(edge[0], edge[1], slots);
        while (table[3 * slot] != NONE) {
          slot = (slot + 1) & (slots - 1);
        }
        System.arraycopy(edge, 0, table, 3 * slot, 3);
      }
      return new NameLists(
          StringTable.of(List.copyOf(words.keySet())),
          StringTable.of(List.copyOf(kinds.keySet())),
          IntBuffer.wrap(kindsAt.stream().mapToInt(Integer::intValue).toArray()),
          IntBuffer.wrap(table));
    }
  }
}
