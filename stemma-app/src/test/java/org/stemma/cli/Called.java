package org.stemma.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One call of the command line, and what it gave back. */
record Called(int code, String out, String err) {

  /** Calls with nothing on standard input. */
  static Called with(Object... words) {
    return withInput("", words);
  }

  static Called withInput(String input, Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            StandardOutput.to(out),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false);
    String[] args = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      args[i] = String.valueOf(words[i]);
    }
    int code = Main.run(console, args);
    return new Called(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The same in a process of its own, whose standard output nobody reads. */
  static Process started(Object... words) throws IOException {
    List<String> call =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.stemma.cli.Main"));
    for (Object word : words) {
      call.add(String.valueOf(word));
    }
    return new ProcessBuilder(call).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }
}
