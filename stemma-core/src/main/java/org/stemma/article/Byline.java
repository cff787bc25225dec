package org.stemma.article;

import java.util.Optional;

/** Who signed: a person's name, and the role printed beside it ({@code World Editor}), if any. */
public record Byline(String name, Optional<String> role) {}
