package org.stemma.model;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Parser;
import org.stemma.syntax.Word;
import org.stemma.syntax.WordVectors;
import org.stemma.text.Span;

/**
 * English words, tags, lemmas, names and dependencies with NLP4J 1.1.3, trained on OntoNotes.
 *
 * <p>Thread-safe and deterministic: the models are never written after loading. Tags are Penn's,
 * entity classes OntoNotes' 18 ({@code B-}, {@code I-}, {@code O}), relations the library's own
 * ({@code nsubj}, {@code nsubjpass}, {@code dobj}, {@code prep} with {@code pobj}, ...; not
 * Universal Dependencies).
 */
public final class Nlp4jParser implements Parser {

  /**
   * Longer "sentences" are tables and lists: they get tags and names but no dependencies, which
   * would mean nothing. Bounds the cost of hostile input too: up to here linking took under 60 ms,
   * at 4,000 words 1 s (one repeated sentence without a full stop).
   */
  private static final int MOST_WORDS_LINKED = 250;

  private final Tokens tokens = new Tokens();
  private final MorphologicalAnalyzer<NLPNode> morphology =
      new MorphologicalAnalyzer<>(Language.ENGLISH);
  private final Nlp4jModels models;

  private Nlp4jParser(Nlp4jModels models) {
    this.models = models;
  }

  /**
   * Loads the models from a flat copy in the user's cache folder; the first time makes it from the
   * class path, which takes half a minute on two cores and 2 GB of heap.
   *
   * @throws java.io.UncheckedIOException if a model is absent or broken
   */
  public static Nlp4jParser load(LoadProgress progress) {
    return new Nlp4jParser(ModelFolder.ofUser().load(progress));
  }

  /** Loads the models with the flat copy in {@code folder}; otherwise like the above. */
  public static Nlp4jParser load(Path folder, LoadProgress progress) {
    return new Nlp4jParser(new ModelFolder(folder).load(progress));
  }

  /** The models as published, without a flat copy: slow, for comparing the two. */
  static Nlp4jParser published() {
    PartCounter unheard = new PartCounter(LoadProgress.SILENT, PublishedModels.PARTS);
    return new Nlp4jParser(PublishedModels.load(unheard).models());
  }

  @Override
  public List<ParsedSentence> parse(String text, List<Span> sentences) {
    List<ParsedSentence> parsed = new ArrayList<>(sentences.size());
    for (Span sentence : sentences) {
      parsed.add(parse(text, sentence));
    }
    return List.copyOf(parsed);
  }

  @Override
  public WordVectors vectors() {
    return models.vectors();
  }

  private ParsedSentence parse(String text, Span sentence) {
    NLPNode[] nodes = nodes(tokens.of(text, sentence));
    if (nodes.length == 1) {
      return new ParsedSentence(sentence, List.of());
    }
    boolean linked = nodes.length - 1 <= MOST_WORDS_LINKED;
    models.lexica().process(nodes);
    models.tagger().process(nodes);
    morphology.process(nodes);
    models.namer().process(nodes);
    if (linked) {
      models.linker().process(nodes);
    }
    List<Word> words = new ArrayList<>(nodes.length - 1);
    for (int i = 1; i < nodes.length; i++) {
      words.add(word(text, nodes[i], linked));
    }
    return new ParsedSentence(sentence, words);
  }

  /** The library's sentence: node 0 is the artificial root. */
  private static NLPNode[] nodes(List<Token> tokens) {
    NLPNode[] nodes = new NLPNode[tokens.size() + 1];
    nodes[0] = new WordNode();
    for (int i = 1; i < nodes.length; i++) {
      Token token = tokens.get(i - 1);
      nodes[i] = new WordNode(i, token.getWordForm());
      nodes[i].setStartOffset(token.getStartOffset());
      nodes[i].setEndOffset(token.getEndOffset());
    }
    return nodes;
  }

  private static Word word(String text, NLPNode node, boolean linked) {
    Span span = Span.of(node.getStartOffset(), node.getEndOffset());
    String form = text.substring(span.start(), span.end());
    String tag = node.getPartOfSpeechTag();
    return new Word(
        span,
        form,
        Lemmas.of(form, tag, node.getLemma()),
        tag,
        entity(node.getNamedEntityTag()),
        linked ? node.getDependencyHead().getID() - 1 : -1,
        linked ? node.getDependencyLabel() : "");
  }

  /** BILOU to BIO: a single unit begins, a last one is inside. */
  private static String entity(String bilou) {
    return switch (bilou.charAt(0)) {
      case 'U' -> "B" + bilou.substring(1);
      case 'L' -> "I" + bilou.substring(1);
      default -> bilou;
    };
  }
}
