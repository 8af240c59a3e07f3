package nl.samenhang.profiles;

import com.sun.management.ThreadMXBean;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Prints what judging each example costs in both engines: the median of CPU time and of allocation. Both judge in turn,
 * the order changing at every round, after rounds that are not counted. CPU time hardly depends on what else runs.
 */
public final class Benchmark {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 15;

    private record Cost(long nanos, long bytes) {}

    /** What was measured of one example. */
    private record Measured(Path example, List<Cost> first, List<Cost> second) {}

    private Benchmark() {}

    /** Arguments: the home folder of the second engine, our package, more lists of codes, the examples. */
    public static void main(String[] arguments) throws Exception {
        ProfileValidator validator = ProfileValidator.load();
        ToIntFunction<byte[]> first = json ->
                validator.validate(new String(json, StandardCharsets.UTF_8)).size();
        ToIntFunction<byte[]> second = second(arguments);
        List<Measured> all;
        try (Stream<Path> examples = Files.list(Path.of(arguments[3]))) {
            all = examples.sorted()
                    .map(example -> new Measured(example, new ArrayList<>(), new ArrayList<>()))
                    .toList();
        }
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (Measured measured : all) {
                measure(measured, round, first, second);
            }
        }
        print(all);
    }

    private static void measure(Measured measured, int round, ToIntFunction<byte[]> first, ToIntFunction<byte[]> second)
            throws Exception {
        byte[] json = Files.readAllBytes(measured.example());
        boolean even = round % 2 == 0;
        Cost one = cost(even ? first : second, json);
        Cost other = cost(even ? second : first, json);
        if (round >= 0) {
            measured.first().add(even ? one : other);
            measured.second().add(even ? other : one);
        }
    }

    private static void print(List<Measured> all) throws Exception {
        System.out.println("| example | kB | HAPI ms | HAPI MB | second ms | second MB |");
        System.out.println("|---|---|---|---|---|---|");
        for (Measured measured : all) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
                    measured.example().getFileName().toString().replace(".json", ""),
                    Files.size(measured.example()) / 1e3,
                    median(measured.first().stream().map(Cost::nanos)) / 1e6,
                    median(measured.first().stream().map(Cost::bytes)) / 1e6,
                    median(measured.second().stream().map(Cost::nanos)) / 1e6,
                    median(measured.second().stream().map(Cost::bytes)) / 1e6);
        }
    }

    private static Cost cost(ToIntFunction<byte[]> engine, byte[] json) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        engine.applyAsInt(json);
        return new Cost(THREADS.getCurrentThreadCpuTime() - nanos, THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }

    private static long median(Stream<Long> values) {
        List<Long> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** The second engine of the build, on its own class path beside ours. */
    @SuppressWarnings("unchecked")
    private static ToIntFunction<byte[]> second(String[] arguments) throws Exception {
        System.setProperty("user.home", arguments[0]);
        List<URL> classpath = new ArrayList<>();
        for (String entry : Files.readString(Path.of(arguments[0], "classpath")).split(File.pathSeparator)) {
            classpath.add(url(entry));
        }
        URLClassLoader loader = new URLClassLoader(classpath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        return (ToIntFunction<byte[]>) loader.loadClass("nl.samenhang.profiles.second.SecondEngine")
                .getMethod("load", Path.class, Path.class)
                .invoke(null, Path.of(arguments[1]), Path.of(arguments[2]));
    }

    private static URL url(String entry) throws MalformedURLException {
        return new File(entry).toURI().toURL();
    }
}
