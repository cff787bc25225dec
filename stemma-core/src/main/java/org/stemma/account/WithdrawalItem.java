package org.stemma.account;

import java.util.Optional;
import org.stemma.article.Evidence;

/**
 * A source takes back what it said.
 *
 * @param file name of the page that takes it back
 * @param words where it says so or says something else; empty if the words are only gone
 */
public record WithdrawalItem(String file, Optional<Evidence> words) {}
