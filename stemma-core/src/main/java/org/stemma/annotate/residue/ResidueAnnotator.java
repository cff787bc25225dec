package org.stemma.annotate.residue;

import java.util.ArrayList;
import java.util.List;
import org.stemma.annotate.Annotator;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.annotation.ResidueClass;
import org.stemma.lexicon.CommonWords;
import org.stemma.lexicon.Lexicon;

/**
 * Finds traces of templates, generators and scrapers by their form: {@link Placeholders}, {@link
 * KeywordLists}, {@link GeneratorTalk}, {@link DroppedLines}, {@link OpenQuestions}, {@link
 * Endings}, {@link SelfPraise}, {@link MechanicalErrors}. Of two slips that overlap the first
 * stands. Needs no parser. Immutable and thread-safe.
 */
public final class ResidueAnnotator implements Annotator {

  private final Placeholders placeholders;
  private final KeywordLists keywords;
  private final GeneratorTalk generators;
  private final Endings endings;
  private final SelfPraise praise;
  private final MechanicalErrors errors;

  public ResidueAnnotator() {
    this(Lexicon.ENGLISH, CommonWords.ENGLISH);
  }

  public ResidueAnnotator(Lexicon lexicon, CommonWords dictionary) {
    this.placeholders = new Placeholders(lexicon);
    this.keywords = new KeywordLists(lexicon);
    this.generators = new GeneratorTalk(lexicon);
    this.endings = new Endings(lexicon);
    this.praise = new SelfPraise(lexicon);
    this.errors = new MechanicalErrors(dictionary, lexicon.language());
  }

  @Override
  public List<Residue> annotate(Reading reading) {
    List<Residue> found = new ArrayList<>();
    found.addAll(placeholders.in(reading.article()));
    found.addAll(keywords.in(reading));
    found.addAll(generators.in(reading));
    found.addAll(DroppedLines.in(reading.article()));
    found.addAll(OpenQuestions.in(reading));
    found.addAll(endings.in(reading));
    found.addAll(praise.in(reading));
    List<Residue> slips = new ArrayList<>();
    for (Residue slip : errors.in(reading.article())) {
      boolean inPlaceholder =
          found.stream()
              .anyMatch(
                  r -> r.kind() == ResidueClass.PLACEHOLDER && r.span().overlaps(slip.span()));
      boolean known = slips.stream().anyMatch(s -> s.span().overlaps(slip.span()));
      if (!inPlaceholder && !known) {
        slips.add(slip);
      }
    }
    found.addAll(slips);
    return List.copyOf(found);
  }
}
