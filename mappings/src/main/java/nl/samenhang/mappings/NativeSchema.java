package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The JSON Schema of a format; its findings become problems in our words, without the value. */
final class NativeSchema {
    private static final Map<String, String> CODES = Map.of(
            "required", "required",
            "additionalProperties", "structure",
            "type", "structure",
            "enum", "code-invalid",
            "const", "code-invalid");

    private final Schema schema;
    private final Pointers pointers;

    private NativeSchema(Schema schema, Pointers pointers) {
        this.schema = schema;
        this.pointers = pointers;
    }

    static NativeSchema compile(String formatId, Resources files, String name) {
        Dialect dialect = Dialect.builder(Dialects.getDraft202012())
                .format(new NativeFormats("bsn", NativeFormats::isBsn))
                .format(new NativeFormats("partial-date", NativeFormats::isPartialDate))
                .format(new NativeFormats("moment", NativeFormats::isMoment))
                .format(new NativeFormats("fetchable", NativeFormats::isFetchable))
                .format(new NativeFormats("base64", NativeFormats::isBase64))
                .build();
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ROOT)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                dialect, builder -> builder.schemaRegistryConfig(config).schemas(uri -> neighbour(files, uri)));
        try {
            String text = new String(files.bytes(name), StandardCharsets.UTF_8);
            return new NativeSchema(registry.getSchema(text, InputFormat.JSON), Pointers.in(files));
        } catch (IOException e) {
            throw new IllegalStateException("format " + formatId + ": cannot read " + name, e);
        }
    }

    /** A schema of the same folder by the last part of its address; nothing is fetched. */
    private static String neighbour(Resources files, String uri) {
        try {
            return new String(files.bytes(uri.substring(uri.lastIndexOf('/') + 1)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("no such schema beside the format: " + uri, e);
        }
    }

    /** All faults at once, or the first so many, in the order of the message. */
    List<Problem> check(JsonNode message, byte[] body) {
        List<Error> errors = schema.validate(new String(body, StandardCharsets.UTF_8), InputFormat.JSON);
        JsonPositions positions = JsonPositions.of(body);
        return Stream.concat(
                        errors.stream().map(error -> problem(error, positions)),
                        pointers.check(message, positions).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .limit(Problem.MOST_TOLD)
                .toList();
    }

    private static Problem problem(Error error, JsonPositions positions) {
        String pointer = error.getInstanceLocation().toString();
        String property = error.getProperty() == null ? "" : "." + error.getProperty();
        String keyword = error.getKeyword();
        String code = CODES.getOrDefault(keyword, "value");
        String path = JsonPositions.path(pointer) + property;
        JsonPositions.Position at = positions.at(pointer);
        return new Problem(
                code,
                "schema-" + keyword,
                path,
                at.line(),
                at.column(),
                SchemaTexts.of(keyword, error.getSchemaNode().asString("")));
    }
}
