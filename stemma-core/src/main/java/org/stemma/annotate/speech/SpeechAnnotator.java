package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.source.Sources;
import org.stemma.annotation.Annotation;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;

/**
 * Who says what: direct speech, words quoted inside a sentence, and indirect speech.
 *
 * <p>First the quotation marks are paired ({@link QuotationMarks}) and the cues of each sentence
 * get their speakers ({@link SpeechPage}); then every quoted stretch that somebody can have said
 * looks for its cue ({@link QuotedSpeech}), and every cue for a clause without marks ({@link
 * IndirectSpeech}) or a condition that names a source ({@link CreditedSource}). What somebody is
 * told to think, want or back is kept apart ({@link AttitudeFinder}). Without a parse quoted speech
 * is found, and indirect speech where the language has forms that show it ({@link UnparsedSpeech}).
 */
public final class SpeechAnnotator implements Annotator {

  private final Cues cues;
  private final Sources sources;
  private final SpeechWords words;
  private final AttitudeWords attitudes;
  private final ReportingForms forms;

  public SpeechAnnotator(Lexicon lexicon) {
    this.cues = new Cues(lexicon);
    this.sources = new Sources(lexicon);
    this.words = new SpeechWords(lexicon);
    this.attitudes = new AttitudeWords(lexicon);
    this.forms = new ReportingForms(lexicon);
  }

  @Override
  public List<Annotation> annotate(Reading reading) {
    SpeechPage page = new SpeechPage(reading, cues, sources, words);
    ReportedClause reported = new ReportedClause(page);
    List<Quotation> found = new ArrayList<>(new QuotedSpeech(page, reported).find());
    found.addAll(new IndirectSpeech(page, reported, found).find());
    found.addAll(new UnparsedSpeech(page, forms).find(List.copyOf(found)));
    found.addAll(new ColonSpeech(page).find());
    found.addAll(new CreditedSource(page).find());
    List<Annotation> all = new ArrayList<>(found);
    all.addAll(new AttitudeFinder(page, attitudes, reported).find(found));
    return all;
  }
}
