package org.stemma.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The keys of the screens, the script that listens to them, and the mark in the browser's tab. */
final class Keys {

  static final String LIST =
      """
      <dl class="keys">
      <div><dt><kbd>/</kbd></dt><dd>search</dd></div>
      <div><dt><kbd>n</kbd> <kbd>p</kbd></dt><dd>next and previous item, or line of a page</dd></div>
      <div><dt><kbd>Enter</kbd></dt><dd>open the words of the item, or follow its first place</dd></div>
      <div><dt><kbd>c</kbd></dt><dd>copy the item with its words and address</dd></div>
      <div><dt><kbd>1</kbd> to <kbd>6</kbd></dt><dd>the screens, in the order of the bar</dd></div>
      <div><dt><kbd>?</kbd></dt><dd>this list</dd></div>
      </dl>
      <p>Everything can also be reached with Tab and without JavaScript.</p>
      """;

  static final String SCRIPT = text("desk.js");

  /** A report from which two were made, one of them named only. */
  static final String ICON = text("icon.svg");

  private Keys() {}

  private static String text(String name) {
    try (InputStream in = Keys.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
