package nl.samenhang.conformance.scenario;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenhang.conformance.config.PartnerConfig;

/**
 * Fills <code>${...}</code> in steps and fixtures. Within one play the same name gives the same value, so that a
 * fixture filled twice for the same message is the same bytes.
 *
 * <ul>
 *   <li>{@code ref}: the sender's own id of the message; {@code ref.OTHER}: of another message of this scenario
 *   <li>{@code uuid.NAME}: a UUID of this message
 *   <li>{@code now} (ISO), {@code stamp} (yyyyMMddHHmmss), {@code date} (yyyy-MM-dd), {@code day} (yyyyMMdd);
 *       {@code date.PERIOD}, {@code day.PERIOD}: so long later, such as {@code P6M}, or before: {@code P-13Y}
 *   <li>{@code id.ROLE}, {@code oin.ROLE}, {@code name.ROLE}: of the partner that plays the role
 *   <li>{@code SAVED.PATH}: from what an earlier step saved, a JSON path below {@code $} or else a header
 * </ul>
 */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");

    private final Map<String, PartnerConfig> partners;
    private final Map<String, Seen> saved;
    private final Map<String, String> made;
    private final Instant now;
    private final String message;

    private Placeholders(
            Map<String, PartnerConfig> partners,
            Map<String, Seen> saved,
            Map<String, String> made,
            Instant now,
            String message) {
        this.partners = partners;
        this.saved = saved;
        this.made = made;
        this.now = now;
        this.message = message;
    }

    /** For one play. {@code partners} by role. */
    static Placeholders of(Map<String, PartnerConfig> partners) {
        return new Placeholders(
                partners, new HashMap<>(), new HashMap<>(), Instant.now().truncatedTo(ChronoUnit.SECONDS), "first");
    }

    /** The same play, about this message of it. */
    Placeholders about(String other) {
        return new Placeholders(partners, saved, made, now, other);
    }

    void save(String name, Seen seen) {
        saved.put(name, seen);
    }

    String fill(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(valueOf(found.group(1))));
    }

    List<String> fill(List<String> texts) {
        return texts.stream().map(this::fill).toList();
    }

    private String valueOf(String name) {
        String[] parts = name.split("\\.", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "ref" -> reference(rest.isEmpty() ? message : rest);
            case "uuid" -> made.computeIfAbsent(
                    message + "/" + rest, key -> UUID.randomUUID().toString());
            case "now" -> now.toString();
            case "stamp" -> time("yyyyMMddHHmmss", rest);
            case "date" -> time("yyyy-MM-dd", rest);
            case "day" -> time("yyyyMMdd", rest);
            case "id" -> partner(rest).id();
            case "oin" -> partner(rest).oin();
            case "name" -> partner(rest).name();
            default -> fromSaved(parts[0], rest);
        };
    }

    private String reference(String of) {
        return made.computeIfAbsent(
                "ref/" + of, key -> "KIT-" + UUID.randomUUID().toString().substring(0, 13));
    }

    private String time(String pattern, String later) {
        Period period = later.isEmpty() ? Period.ZERO : Period.parse(later);
        return DateTimeFormatter.ofPattern(pattern)
                .format(now.atOffset(ZoneOffset.UTC).plus(period));
    }

    private PartnerConfig partner(String role) {
        PartnerConfig partner = partners.get(role);
        if (partner == null) {
            throw new BrokenScenario("uses role " + role + " without needing it");
        }
        return partner;
    }

    private String fromSaved(String name, String path) {
        Seen seen = saved.get(name);
        if (seen == null) {
            throw new BrokenScenario("nothing was saved as " + name);
        }
        return Subject.json("$." + path, seen.text()).stream()
                .findFirst()
                .or(() -> seen.header(path).stream().findFirst())
                .orElse("(no " + path + " in " + name + ")");
    }
}
