package org.stemma.account;

import java.util.Optional;
import org.stemma.article.Evidence;

/** Something said, in the words of the page: who, by which cue, in which sentence. */
public record SpeechItem(
    String id, Optional<String> speaker, Optional<String> cue, Evidence sentence) {}
