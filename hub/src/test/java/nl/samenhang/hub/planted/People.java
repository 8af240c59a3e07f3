package nl.samenhang.hub.planted;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.samenhang.hub.WholeHub;
import tools.jackson.databind.JsonNode;

/** Makes of an example a message about others: every name, street and number in it is one that was never given out. */
final class People {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("\\b9999\\d{5}\\b");
    private static final Pattern PHONE = Pattern.compile("\\+316\\d{8}");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\b[1-9]\\d{3}[A-Z]{2}\\b");
    private static final Pattern CASE =
            Pattern.compile("\\b(PL|VT|JT|G|GZ|T|C|V|RvdK|LT|SR|ZK)[A-Z0-9]*-[A-Z0-9-]*\\d\\b");
    private static final int SHORTEST_NAME = 3;

    private final Random random;
    private final Marks marks;
    private final Map<String, String> given = new LinkedHashMap<>();

    People(Random random, Marks marks) {
        this.random = random;
        this.marks = marks;
    }

    String instead(String example) {
        var json = WholeHub.json(example);
        json.findValues("resource").forEach(this::name);
        var message = example;
        for (var name : given.entrySet()) {
            message = message.replaceAll(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.getKey()) + "(?![\\p{L}\\p{N}])", name.getValue());
        }
        message = each(message, ID, old -> new UUID(random.nextLong(), random.nextLong()).toString());
        message = each(message, NUMBER, old -> marks.bsn());
        message = each(message, PHONE, old -> "+316" + (10_000_000 + random.nextInt(89_999_999)));
        message = each(message, CASE, old -> old + random.nextInt(1_000_000_000));
        return each(message, POSTAL_CODE, old -> postalCode());
    }

    private void name(JsonNode resource) {
        var type = resource.path("resourceType").asString();
        if (type.equals("Patient") || type.equals("RelatedPerson")) {
            resource.path("name").forEach(name -> {
                name.path("given").forEach(this::mark);
                name.path("_family").path("extension").forEach(part -> {
                    if (part.path("url").asString().endsWith("-name")) {
                        mark(part.path("valueString"));
                    }
                });
            });
            resource.path("address")
                    .findValues("extension")
                    .forEach(parts -> parts.forEach(part -> {
                        if (part.path("url").asString().endsWith("-streetName")) {
                            mark(part.path("valueString"));
                        }
                    }));
        }
    }

    private void mark(JsonNode name) {
        if (name.asString().length() >= SHORTEST_NAME) {
            given.computeIfAbsent(name.asString(), old -> marks.word());
        }
    }

    private String postalCode() {
        return (1000 + random.nextInt(8999)) + "" + (char) ('B' + random.nextInt(24))
                + (char) ('B' + random.nextInt(24));
    }

    /** The same for the same, all over the message. */
    private static String each(String message, Pattern pattern, UnaryOperator<String> other) {
        var others = new LinkedHashMap<String, String>();
        return pattern.matcher(message).replaceAll(found -> others.computeIfAbsent(found.group(), other));
    }
}
