package org.stemma.account;

import java.util.List;

/**
 * Segments that tell of the same happening: {@code members} are segment ids, {@code label} a title
 * among them.
 */
public record StoryItem(String id, String label, List<String> members) {}
