package org.stemma.account;

import java.util.Optional;
import org.stemma.article.Evidence;

/**
 * What a report is about, in the words of its headline and first sentences, each only where they
 * say it.
 *
 * @param who who acts or suffers
 * @param what what was done
 * @param when the words that date it
 * @param where the place
 * @param event id of the event that its first sentences tell
 */
public record MainItem(
    Optional<Evidence> who,
    Optional<Evidence> what,
    Optional<Evidence> when,
    Optional<Evidence> where,
    Optional<String> event) {}
