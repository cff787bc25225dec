package org.stemma.browser;

/**
 * How a reader looks at a screen.
 *
 * @param width of the window, in pixels
 */
record View(int width, boolean dark) {

  static final View DESK = new View(1280, false);
  static final View NIGHT = new View(1280, true);

  /** The narrowest that the screens are made for. */
  static final View PHONE = new View(360, false);
}
