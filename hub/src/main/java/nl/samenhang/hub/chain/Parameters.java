package nl.samenhang.hub.chain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.release.RouteOutline.Takes;
import nl.samenhang.hub.release.RouteOutline.Target;
import nl.samenhang.profiles.Vocabulary.Codes;

/** What the words of a route file may carry, and whether they carry it well. */
final class Parameters {

    private static final Map<String, String> CODE_SYSTEMS = Map.of(
            "event", Codes.MESSAGE_EVENT,
            "kind", Codes.REFERRAL_KIND,
            "urgency", Codes.URGENCY,
            "framework", Codes.FRAMEWORK,
            "familyProfile", Codes.FAMILY_PROFILE,
            "role", Codes.ORGANISATION_ROLE);
    private static final Set<String> OF_MESSAGE = ordered(
            "event", "kind", "urgency", "framework", "familyProfile", "municipality", "since", "until", "otherwise");
    private static final Set<String> OF_DELIVER = ordered("role", "partner");
    private static final Set<String> OF_HOLD = ordered("role", "partner", "delay");
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(31);
    /** Only a referral has these. */
    private static final Set<String> OF_REFERRALS = Set.of("kind", "urgency", "framework");

    private final String file;
    private final KnownCodes codes;
    private final PartnerDirectory partners;
    private final Findings findings;

    Parameters(String file, KnownCodes codes, PartnerDirectory partners, Findings findings) {
        this.file = file;
        this.codes = codes;
        this.partners = partners;
        this.findings = findings;
    }

    /**
     * A value with its line.
     *
     * @param text as it stands in the file
     */
    record Value(String text, int line) {

        /** The values of a list with commas. */
        Set<String> all() {
            return Arrays.stream(text.split(","))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /** The names of those of {@code chain:message}. */
    static Set<String> ofMessage() {
        return OF_MESSAGE;
    }

    /** The names of those of {@code chain:deliver}, {@code chain:copy} and {@code chain:hold}. */
    static Set<String> ofTargets() {
        return OF_HOLD;
    }

    /** Those of {@code chain:message}. */
    Takes takes(Map<String, Value> given, int line) {
        allowOnly(OF_MESSAGE, given);
        if (!given.containsKey("event")) {
            findings.add("required", file, line, "event");
        }
        if (given.containsKey("event") && !"referral".equals(given.get("event").text())) {
            OF_REFERRALS.stream().filter(given::containsKey).forEach(name -> finding("never-matches", name, given));
        }
        var takes = new Takes(
                codes("event", given).stream().findFirst().orElse(""),
                codes("kind", given),
                codes("urgency", given),
                codes("framework", given),
                codes("familyProfile", given),
                municipalities(given),
                date("since", given),
                date("until", given),
                flag("otherwise", given));
        if (takes.since() != null && takes.until() != null && takes.until().isBefore(takes.since())) {
            finding("dates-order", "until", given, "since");
        }
        return takes;
    }

    /** Those of a word that names a recipient. */
    Target target(Map<String, Value> given, Word word, int line) {
        allowOnly(word == Word.HOLD ? OF_HOLD : OF_DELIVER, given);
        var role = given.get("role");
        var partner = given.get("partner");
        if ((role == null) == (partner == null)) {
            findings.add("role-or-partner", file, line, "");
        }
        codes("role", given);
        if (partner != null
                && partners.all().stream().noneMatch(known -> known.id().equals(partner.text()))) {
            finding("unknown-partner", "partner", given, partner.text());
        }
        return new Target(
                role == null ? null : role.text(),
                partner == null ? null : partner.text(),
                word == Word.COPY,
                word == Word.HOLD ? delay(given, line) : Duration.ZERO,
                line);
    }

    private Duration delay(Map<String, Value> given, int line) {
        if (!given.containsKey("delay")) {
            findings.add("required", file, line, "delay");
            return Duration.ZERO;
        }
        try {
            var delay = Duration.parse(given.get("delay").text());
            if (delay.compareTo(SHORTEST) < 0 || delay.compareTo(LONGEST) > 0) {
                finding("delay-form", "delay", given);
            }
            return delay;
        } catch (DateTimeParseException e) {
            finding("delay-form", "delay", given);
            return Duration.ZERO;
        }
    }

    private Set<String> codes(String name, Map<String, Value> given) {
        var value = given.get(name);
        if (value == null) {
            return Set.of();
        }
        var known = codes.of(CODE_SYSTEMS.get(name));
        value.all().stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> finding("unknown-code", name, given, code, sorted(known)));
        return value.all();
    }

    private Set<String> municipalities(Map<String, Value> given) {
        var value = given.get("municipality");
        if (value == null) {
            return Set.of();
        }
        value.all().stream()
                .filter(code -> !code.matches("\\d{4}"))
                .forEach(code -> finding("municipality-form", "municipality", given));
        return value.all();
    }

    private LocalDate date(String name, Map<String, Value> given) {
        try {
            return given.containsKey(name) ? LocalDate.parse(given.get(name).text()) : null;
        } catch (DateTimeParseException e) {
            finding("date-form", name, given);
            return null;
        }
    }

    private boolean flag(String name, Map<String, Value> given) {
        var text = given.containsKey(name) ? given.get(name).text() : "false";
        if (!Set.of("true", "false").contains(text)) {
            finding("unknown-code", name, given, text, "true, false");
        }
        return "true".equals(text);
    }

    private void allowOnly(Set<String> known, Map<String, Value> given) {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> finding("unknown-field", name, given, String.join(", ", known)));
    }

    private void finding(String rule, String name, Map<String, Value> given, Object... named) {
        findings.add(rule, file, given.get(name).line(), name, named);
    }

    private static String sorted(Set<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(", "));
    }

    private static Set<String> ordered(String... names) {
        return Arrays.stream(names)
                .collect(Collectors.toMap(name -> name, name -> name, (one, other) -> one, LinkedHashMap::new))
                .keySet();
    }
}
