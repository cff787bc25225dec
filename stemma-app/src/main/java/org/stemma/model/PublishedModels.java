package org.stemma.model;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tukaani.xz.XZInputStream;

/**
 * The library's English models as published, read from the class path: half a minute of two cores
 * and 2 GB of heap.
 *
 * @param lexica word lists that the taggers' features look up: possible tags, clusters, vectors
 * @param tagger parts of speech
 * @param namer names and numbers
 * @param linker dependencies
 */
record PublishedModels(
    GlobalLexica<NLPNode> lexica,
    OnlineComponent<NLPNode, ?> tagger,
    OnlineComponent<NLPNode, ?> namer,
    OnlineComponent<NLPNode, ?> linker) {

  /** Number of parts that are reported while loading. */
  static final int PARTS = 7;

  private static final String ROOT = "edu/emory/mathcs/nlp/";
  private static final int BUFFER = 1 << 16;

  /**
   * Reads all parts on two threads; the word vectors alone take one of them nearly all the time.
   *
   * @throws UncheckedIOException if a part is absent or broken
   */
  static PublishedModels load(PartCounter counter) {
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<Object> vectors =
          threads.submit(part("lexica/en-word-embeddings-undigitalized", "word vectors", counter));
      Future<Object> linker = threads.submit(part("models/en-dep", "dependency parser", counter));
      Future<Object> gazetteers =
          threads.submit(
              part("lexica/en-named-entity-gazetteers-simplified", "name lists", counter));
      Future<Object> clusters =
          threads.submit(
              part("lexica/en-brown-clusters-simplified-lowercase", "word clusters", counter));
      Future<Object> tags =
          threads.submit(
              part("lexica/en-ambiguity-classes-simplified-lowercase", "tag lexicon", counter));
      Future<Object> tagger =
          threads.submit(part("models/en-pos", "part-of-speech tagger", counter));
      Future<Object> namer = threads.submit(part("models/en-ner", "name tagger", counter));
      GlobalLexica<NLPNode> lexica = noLexica();
      lexica.setAmbiguityClasses(lexicon(tags, Field.word_form_simplified_lowercase));
      lexica.setWordClusters(lexicon(clusters, Field.word_form_simplified_lowercase));
      lexica.setNamedEntityGazetteers(lexicon(gazetteers, Field.word_form_simplified));
      lexica.setWordEmbeddings(lexicon(vectors, Field.word_form_undigitalized));
      return new PublishedModels(lexica, component(tagger), component(namer), component(linker));
    }
  }

  /** These models as they are, without the flat form. */
  Nlp4jModels models() {
    Map<String, float[]> vectors = lexica.getWordEmbeddings().getLexicon();
    return new Nlp4jModels(
        lexica, tagger, namer, linker, form -> Optional.ofNullable(vectors.get(form)));
  }

  private static GlobalLexica<NLPNode> noLexica() {
    return new GlobalLexica<>(
        new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8)));
  }

  @SuppressWarnings("unchecked") // the library writes each part with exactly this type
  private static <T> GlobalLexicon<T> lexicon(Future<Object> part, Field key) {
    return new GlobalLexicon<>((T) result(part), key, "");
  }

  @SuppressWarnings("unchecked") // see above
  private static OnlineComponent<NLPNode, ?> component(Future<Object> part) {
    OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) result(part);
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  private static Callable<Object> part(String name, String inWords, PartCounter counter) {
    return () -> {
      String path = ROOT + name + ".xz";
      try (InputStream raw = PublishedModels.class.getClassLoader().getResourceAsStream(path)) {
        if (raw == null) {
          throw new IOException("model " + path + " is not on the class path");
        }
        InputStream plain = new XZInputStream(new BufferedInputStream(raw, BUFFER));
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(plain, BUFFER))) {
          Object read = in.readObject();
          counter.ready(inWords);
          return read;
        }
      }
    };
  }

  private static Object result(Future<Object> part) {
    try {
      return part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("loading of models was interrupted", e));
    } catch (ExecutionException e) {
      throw new UncheckedIOException(new IOException("a model cannot be read", e.getCause()));
    }
  }
}
