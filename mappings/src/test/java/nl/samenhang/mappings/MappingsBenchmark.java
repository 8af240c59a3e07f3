package nl.samenhang.mappings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long each step takes for one message of each technology, and for a document of 5 MiB in a message. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class MappingsBenchmark {
    private static final String ID = "11111111-2222-4333-8444-555555555555";
    private static final Instant NOW = Instant.parse("2026-01-18T08:00:05Z");
    private static final Arrival ARRIVAL = new Arrival(ID, NOW);
    private static final Departure DEPARTURE = new Departure(
            ID,
            NOW,
            new Party("Samenhang", "00000099000000000001", "Samenhang"),
            new Party("Ontvanger", "00000099000000009000", "Dossier"));
    private static final int DOCUMENT = 5 << 20;
    private static final int TEN_KB = 10_000;
    private static final String STATEMENTS = "\"statements\": [";

    @Param({
        "stuf-jz-vt-melding/examples/police-report-oudewater.xml",
        "stuf-jz-vto/examples/unborn-child-two-documents.xml",
        "referral-of-10-KB",
        "fhir/examples/transfer-after-triage.json",
        "document-of-5-MiB"
    })
    private String message;

    private final Mappings mappings = Mappings.load();
    private byte[] body;
    private Format format;
    private String canonical;

    @Setup
    public void read() throws IOException {
        body = switch (message) {
            case "document-of-5-MiB" -> withDocument();
            case "referral-of-10-KB" -> withStatements();
            default -> example(message);};
        format = mappings.recognise(body);
        canonical = mappings.toCanonical(format, body, ARRIVAL).json();
    }

    private static byte[] withDocument() throws IOException {
        byte[] document = new byte[DOCUMENT];
        new Random(1).nextBytes(document);
        String empty = new String(example("stuf-jz-vto/examples/minimal.xml"), StandardCharsets.UTF_8);
        String content = Base64.getEncoder().encodeToString(document);
        return empty.replaceFirst("(inhoud [^>]*>)[^<]*<", "$1" + content + "<").getBytes(StandardCharsets.UTF_8);
    }

    /** The example in JSON with more statements, until it is as long as the examples in XML. */
    static byte[] withStatements() throws IOException {
        String text = new String(
                example("samenhang-json/examples/referral-transfer-after-triage.json"), StandardCharsets.UTF_8);
        for (int i = 1; text.getBytes(StandardCharsets.UTF_8).length < TEN_KB; i++) {
            text = text.replace(
                    STATEMENTS,
                    STATEMENTS + "{\"topic\": \"concern\", \"kind\": \"suspicion\", \"date\": \"2026-01-1" + i % 10
                            + "\", \"text\": \"De school ziet dat het kind bij melding " + i
                            + " stiller is dan eerder en vaker te laat komt.\"},");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] example(String name) throws IOException {
        return Resources.onClasspath("formats").bytes(name);
    }

    @Benchmark
    public Format recognise() {
        return mappings.recognise(body);
    }

    @Benchmark
    public Canonical toCanonical() {
        return mappings.toCanonical(format, body, ARRIVAL);
    }

    @Benchmark
    public NativeMessage fromCanonical() {
        return mappings.fromCanonical(format, canonical, DEPARTURE);
    }

    /** Without arguments all of it; an argument is a part of the name of a step. */
    public static void main(String[] arguments) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include("MappingsBenchmark" + (arguments.length > 0 ? ".*" + arguments[0] : ""));
        options.addProfiler(GCProfiler.class);
        new Runner(options.build()).run();
    }
}
