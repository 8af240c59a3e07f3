package nl.samenhang.conformance.packaged;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a packaged jar with the Java of this build, showing what it prints. */
final class Jar {
    private Jar() {}

    static Process run(String jar, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", jar));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).inheritIO().start();
    }
}
