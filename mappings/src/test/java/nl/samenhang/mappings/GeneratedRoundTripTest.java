package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.validation.Schema;
import nl.samenhang.mappings.generate.Generator;
import nl.samenhang.mappings.generate.XmlSchemaGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A thousand random messages of every format go in, out and in again: nothing is gone that was not told. One message
 * again: {@code -Dtest=GeneratedRoundTripTest -DargLine="-Dsamenhang.format=ID -Dsamenhang.seed=N"}.
 */
class GeneratedRoundTripTest {
    private static final int MESSAGES = Integer.getInteger("samenhang.messages", 1000);
    private static final int JUDGED_BY_PROFILES = 20;
    private static final int REFUSED_PERCENT = 5;
    private static final Path REPORT = Path.of("target/generated");

    static Stream<String> formats() {
        String only = System.getProperty("samenhang.format");
        return Example.MAPPINGS.formats().stream()
                .map(Format::id)
                .filter(id -> only == null || only.equals(id))
                .filter(id -> PublicSchemas.of(id).isPresent());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void nothingIsGoneThatWasNotTold(String id) throws IOException {
        Path file = PublicSchemas.of(id).orElseThrow();
        JsonNode root = PublicSchemas.root(id);
        Generator generator = XmlSchemaGenerator.of(
                file, root.path("namespace").asText(), root.path("element").asText());
        Schema schema = PublicSchemas.compiled(file);
        Format format = Example.MAPPINGS.format(id);
        Declared declared = new Declared(id);
        List<Result> results = seeds().parallel()
                .mapToObj(seed -> new Result(
                        seed, new GeneratedTrip(format, Optional.of(schema), declared).run(generator.message(seed))))
                .toList();
        report(id, results, generator);
    }

    private record Result(long seed, GeneratedTrip trip) {}

    private static LongStream seeds() {
        Long one = Long.getLong("samenhang.seed");
        return one == null ? LongStream.rangeClosed(1, MESSAGES) : LongStream.of(one);
    }

    private static void report(String id, List<Result> results, Generator generator) throws IOException {
        TreeMap<String, List<Long>> faults = new TreeMap<>();
        TreeMap<String, Integer> refused = new TreeMap<>();
        for (Result result : results) {
            for (String fault : result.trip().faults()) {
                faults.computeIfAbsent(fault.replaceAll("(?s) = .*", ""), f -> new java.util.ArrayList<>())
                        .add(result.seed());
            }
            result.trip().refusal().ifPresent(r -> r.problems()
                    .forEach(p -> refused.merge(
                            p.rule() + " " + p.nativePath().replaceAll("\\[\\d+]", ""), 1, Integer::sum)));
        }
        System.out.println("=== " + id + " messages " + results.size() + " refused "
                + results.stream().filter(r -> r.trip().refusal().isPresent()).count() + " read "
                + results.stream().filter(r -> r.trip().canonical().isPresent()).count() + " written "
                + results.stream().filter(r -> r.trip().written()).count());
        refused.forEach((rule, n) -> System.out.println("  refused " + n + " " + rule));
        faults.forEach((fault, seeds) -> System.out.println(
                "  FAULT " + seeds.size() + " " + fault + " e.g. " + seeds.subList(0, Math.min(4, seeds.size())) + results.stream().filter(r -> r.seed() == seeds.get(0)).flatMap(r -> r.trip().faults().stream()).filter(f -> f.startsWith(fault)).map(f -> f.substring(fault.length())).findFirst().orElse("")));
        if (results.size() == 1) {
            System.out.println(generator.message(results.get(0).seed()));
            results.get(0).trip().faults().forEach(System.out::println);
        }
    }
}
