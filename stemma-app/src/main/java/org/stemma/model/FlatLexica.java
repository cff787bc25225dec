package org.stemma.model;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The library's word lists in flat tables; the word vectors stay in the mapped file. */
final class FlatLexica implements NLPComponent<NLPNode> {

  private final WordGroups<List<String>> tags;
  private final WordGroups<WordGroup> clusters;
  private final NameLists names;
  private final StringTable vectorWords;
  private final FloatBuffer vectors;
  private final int dimensions;

  private FlatLexica(FlatReader in) {
    tags = WordGroups.read(in, (number, all) -> all);
    clusters = WordGroups.read(in, WordGroup::new);
    names = NameLists.read(in);
    vectorWords = StringTable.read(in);
    vectors = in.mappedFloats();
    dimensions = vectors.capacity() / vectorWords.size();
  }

  /** How many {@link WordGroup}s of clusters there are. */
  int groups() {
    return clusters.size();
  }

  static FlatLexica read(FlatReader in) {
    return new FlatLexica(in);
  }

  static void write(GlobalLexica<NLPNode> lexica, FlatWriter out) throws IOException {
    WordGroups.of(lexica.getAmbiguityClasses().getLexicon(), (number, all) -> all).write(out);
    WordGroups.<Set<String>>of(lexica.getWordClusters().getLexicon(), WordGroup::new).write(out);
    NameLists.of(lexica.getNamedEntityGazetteers().getLexicon()).write(out);
    Map<String, float[]> vectors = lexica.getWordEmbeddings().getLexicon();
    List<String> words = new ArrayList<>(vectors.keySet());
    StringTable.of(words).write(out);
    int dimensions = vectors.values().iterator().next().length;
    float[] rows = new float[dimensions * words.size()];
    int at = 0;
    for (float[] vector : vectors.values()) {
      System.arraycopy(vector, 0, rows, at, dimensions);
      at += dimensions;
    }
    out.floats(rows);
  }

  @Override
  public void process(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      tags.of(node.getWordFormSimplifiedLowercase()).ifPresent(node::setAmbiguityClasses);
      clusters.of(node.getWordFormSimplifiedLowercase()).ifPresent(node::setWordClusters);
      vector(node.getWordFormUndigitalized()).ifPresent(node::setWordEmbedding);
    }
    names.mark(nodes);
  }

  /** The vector of a word as the library has it, in an array of its own. */
  Optional<float[]> vector(String form) {
    int row = vectorWords.numberOf(form);
    if (row < 0) {
      return Optional.empty();
    }
    float[] vector = new float[dimensions];
    vectors.get(row * dimensions, vector);
    return Optional.of(vector);
  }

  @Override
  public void process(List<NLPNode[]> document) {
    document.forEach(this::process);
  }
}
