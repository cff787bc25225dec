package org.stemma.account;

import java.time.Instant;

/**
 * What became of the account of a collection when pages came or went.
 *
 * @param number counts from 1, later ones higher
 * @param at when the account was made
 * @param changes at least one, {@link AccountChanges#notable notable} ones only
 */
public record News(long number, Instant at, AccountChanges changes) {}
