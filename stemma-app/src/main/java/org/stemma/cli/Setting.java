package org.stemma.cli;

/**
 * An option that the call itself does not name.
 *
 * @param key name of an option without its dashes, after a verb and a point where only one is meant
 * @param value as it would be typed
 * @param origin where it was written, for a person
 */
record Setting(String key, String value, String origin) {}
