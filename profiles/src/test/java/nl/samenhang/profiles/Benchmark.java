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
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 41;

    private record Cost(long nanos, long bytes) {}

    private Benchmark() {}

    /** Arguments: the home folder of the second engine, our package, more lists of codes, the examples. */
    public static void main(String[] arguments) throws Exception {
        ProfileValidator validator = ProfileValidator.load();
        ToIntFunction<byte[]> first = json ->
                validator.validate(new String(json, StandardCharsets.UTF_8)).size();
        ToIntFunction<byte[]> second = second(arguments);
        System.out.printf("%-32s %6s | %20s | %20s%n", "example", "kB", "HAPI ms      MB", "second ms    MB");
        try (Stream<Path> examples = Files.list(Path.of(arguments[3]))) {
            for (Path example : examples.sorted().toList()) {
                print(example, first, second);
            }
        }
    }

    private static void print(Path example, ToIntFunction<byte[]> first, ToIntFunction<byte[]> second)
            throws Exception {
        byte[] json = Files.readAllBytes(example);
        List<Cost> ofFirst = new ArrayList<>();
        List<Cost> ofSecond = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            if (round == WARM_UP) {
                ofFirst.clear();
                ofSecond.clear();
            }
            boolean even = round % 2 == 0;
            (even ? ofFirst : ofSecond).add(cost(even ? first : second, json));
            (even ? ofSecond : ofFirst).add(cost(even ? second : first, json));
        }
        System.out.printf(
                Locale.ROOT,
                "%-32s %6.1f | %10.1f %9.1f | %10.1f %9.1f%n",
                example.getFileName(),
                json.length / 1e3,
                median(ofFirst.stream().map(Cost::nanos)) / 1e6,
                median(ofFirst.stream().map(Cost::bytes)) / 1e6,
                median(ofSecond.stream().map(Cost::nanos)) / 1e6,
                median(ofSecond.stream().map(Cost::bytes)) / 1e6);
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
