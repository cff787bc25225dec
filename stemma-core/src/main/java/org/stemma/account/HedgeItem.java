package org.stemma.account;

import java.util.Optional;
import org.stemma.article.Evidence;

/**
 * A sentence that the page does not say firmly or not in its own voice: in which way ({@code kind},
 * "class" in JSON), and by which cue.
 */
public record HedgeItem(String id, String kind, Optional<String> cue, Evidence sentence) {}
