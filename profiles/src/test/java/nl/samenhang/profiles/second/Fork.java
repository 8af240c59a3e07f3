package nl.samenhang.profiles.second;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.profiles.packaging.InputStamp;

/**
 * Runs {@link Verdicts} in a JVM of its own, on the class path that the build made for this class: it needs more memory
 * than a build has to spare and a {@code user.home} to write in. Does nothing while the package and the files are those
 * of the last time.
 */
public final class Fork {

    private Fork() {}

    /** Arguments: home folder to use, file to write, our package, more lists of codes, and the folders to judge. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path target = Path.of(arguments[1]);
        InputStamp stamp = new InputStamp(Path.of(target + ".sha256"));
        String input = InputStamp.of(Stream.of(arguments).skip(2).map(Path::of).toList());
        if (Files.exists(target) && stamp.says(input)) {
            return;
        }
        Path home = Files.createDirectories(Path.of(arguments[0]));
        // the benchmark uses it too
        Files.writeString(home.resolve("classpath"), classpath());
        int exit = new ProcessBuilder(command(arguments)).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("the second engine stopped with exit code " + exit);
        }
        stamp.remember(input);
    }

    private static List<String> command(String[] arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1200m", "-Duser.home=" + arguments[0], "-classpath", classpath()));
        command.add(Verdicts.class.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    private static String classpath() {
        URL[] urls = ((URLClassLoader) Fork.class.getClassLoader()).getURLs();
        return Stream.of(urls)
                .map(url -> new File(url.getPath()).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
