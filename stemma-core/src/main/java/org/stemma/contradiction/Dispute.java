package org.stemma.contradiction;

/**
 * What one party says and another denies.
 *
 * @param party who denies it, in the words of the page; empty if it does not say
 * @param finding both sides, the denial second
 */
record Dispute(String party, Finding finding) {}
