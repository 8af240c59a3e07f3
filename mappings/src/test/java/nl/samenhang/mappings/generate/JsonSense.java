package nl.samenhang.mappings.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.schibsted.spt.data.jslt.Expression;
import com.schibsted.spt.data.jslt.Parser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What no schema says and every real message keeps, from {@code generate/sense.jslt}: what its parts say of each other
 * agrees. Without it nearly all drawn messages would be refused by the rules.
 */
final class JsonSense {
    private static final Expression MADE_OF_IT = read();

    private JsonSense() {}

    private static Expression read() {
        try (InputStream file = JsonSense.class.getResourceAsStream("/generate/sense.jslt")) {
            return new Parser(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .withObjectFilter(". != null and . != []")
                    .compile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode of(JsonNode drawn) {
        return MADE_OF_IT.apply(drawn);
    }
}
