package nl.samenhang.hub.planted;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.WholeHub;
import nl.samenhang.mappings.Arrival;
import nl.samenhang.mappings.Departure;
import nl.samenhang.mappings.Format;
import nl.samenhang.mappings.Inexpressible;
import nl.samenhang.mappings.Party;
import nl.samenhang.mappings.Unmappable;
import nl.samenhang.profiles.ProfilePackage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes messages of the examples of the profiles: other people in each, and in their texts, documents and narratives
 * over and over where somebody hides, who reported and what a labelled statement says; in the words of any sender that
 * has a format for it. One in eight is faulty, with a word of somebody where it is wrong.
 */
final class Planter {

    private static final Pattern WITNESS = Pattern.compile("(Qx[a-z]{6}) zag dit gisteren op het schoolplein");
    private static final int FAULTY = 8;

    /** Of no class of data: what these repeat of a statement is not meant to be told by them. */
    private static final Set<String> UNCLASSED = Set.of("ServiceRequest", "Task", "Communication", "Patient");

    private static final String DATA_CLASS = "https://fhir.samenhang.nl/CodeSystem/data-class";

    private final List<String> examples = ProfilePackage.examples()
            .filter(example -> !event(WholeHub.json(example)).equals("acknowledgement"))
            .toList();
    private final Random random;
    private final Marks marks;
    private final Spelling spelling;

    Planter(long seed, Marks marks) {
        random = new Random(seed);
        this.marks = marks;
        spelling = new Spelling(random);
    }

    PlantedMessage next() {
        var example = examples.get(random.nextInt(examples.size()));
        var bundle = (ObjectNode) WholeHub.json(new People(random, marks).instead(example));
        onPublicTask(bundle);
        plant(bundle);
        var sender = party(bundle, "/entry/0/resource/sender/reference");
        var format = random.nextInt(2) == 0 ? "fhir" : any(event(bundle));
        var recipient = party(bundle, "/entry/0/resource/destination/0/receiver/reference");
        return written(bundle.toString(), format, sender, recipient)
                .map(body -> message(sender, format, body))
                .orElseGet(() -> message(sender, "fhir", bytes(bundle.toString())));
    }

    private PlantedMessage message(Party sender, String format, byte[] body) {
        var faulty = random.nextInt(FAULTY) == 0;
        return new PlantedMessage(
                "partner-" + sender.oin(),
                format,
                faulty ? bytes(new Fault(random, marks).in(new String(body, StandardCharsets.UTF_8))) : body,
                faulty,
                faulty ? List.of() : Secrets.in(canonical(format, body)));
    }

    /** The word in a statement by which it can be recognised anywhere. */
    static Optional<String> witness(String text) {
        var found = WITNESS.matcher(text);
        return found.find() ? Optional.of(Marks.bare(found.group(1))) : Optional.empty();
    }

    /** The register knows none of the consents on which some examples rest. */
    private static void onPublicTask(ObjectNode bundle) {
        if (!event(bundle).equals("consent")) {
            bundle.findValues("coding").stream().flatMap(JsonNode::valueStream).forEach(coding -> {
                if (coding.path("system").asString().endsWith("/legal-basis")
                        && coding.path("code").asString().equals("consent")) {
                    ((ObjectNode) coding).put("code", "public-task").put("display", "Public task");
                }
            });
        }
    }

    private void plant(ObjectNode bundle) {
        labelSomebody(bundle);
        bundle.findValues("resource").forEach(resource -> label((ObjectNode) resource, bundle));
        var sentences = Texts.in(bundle).stream()
                .filter(place -> place.field().equals("valueString"))
                .map(place -> {
                    var sentence = marks.word() + " zag dit gisteren op het schoolplein.";
                    place.append(sentence);
                    return sentence;
                })
                .toList();
        var addresses = lines(bundle);
        Texts.in(bundle).forEach(place -> {
            if (!addresses.isEmpty() && random.nextInt(3) == 0) {
                place.append("Te vinden op " + spelling.of(one(addresses)) + ".");
            }
            if (!sentences.isEmpty() && UNCLASSED.contains(place.type()) && random.nextInt(4) == 0) {
                place.append(one(sentences));
            }
        });
    }

    /** Somebody who lives somewhere now hides there. */
    private void labelSomebody(ObjectNode bundle) {
        bundle.findValues("resource").stream()
                .filter(resource -> resource.path("resourceType").asString().equals("Patient"))
                .filter(person -> person.has("address") && random.nextInt(3) == 0)
                .forEach(person -> label((ObjectNode) person, "secret-address", "Secret address"));
    }

    private void label(ObjectNode resource, ObjectNode bundle) {
        var inFocus = bundle.at("/entry/0/resource/focus").findValuesAsString("reference").stream()
                .anyMatch(focus -> focus.endsWith(resource.path("id").asString()));
        if (resource.has("valueString") && !inFocus && random.nextInt(2) == 0) {
            if (random.nextBoolean()) {
                label(resource, "health-data", "Health data");
            } else {
                label(resource, "criminal-data", "Criminal data");
            }
        }
    }

    private static void label(ObjectNode resource, String code, String display) {
        var meta = resource.has("meta") ? (ObjectNode) resource.path("meta") : resource.putObject("meta");
        if (!meta.has("security")) {
            meta.putArray("security")
                    .addObject()
                    .put("system", DATA_CLASS)
                    .put("code", code)
                    .put("display", display);
        }
    }

    private static List<String> lines(ObjectNode bundle) {
        return bundle.findValues("line").stream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .filter(line -> line.startsWith("Qx"))
                .distinct()
                .toList();
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String any(String event) {
        var formats = Examples.MAPPINGS.formats().stream()
                .filter(format -> format.in() && format.out() && !format.announces())
                .filter(format -> format.events().contains(event))
                .filter(format -> !format.id().equals("ggk"))
                .map(Format::id)
                .toList();
        return one(formats);
    }

    /** Nothing when the format has no place for it, or makes several messages of it. */
    private static Optional<byte[]> written(String canonical, String format, Party sender, Party recipient) {
        try {
            var departure = new Departure(UUID.randomUUID().toString(), Instant.now(), sender, recipient);
            var written = Examples.MAPPINGS.fromCanonical(Examples.MAPPINGS.format(format), canonical, departure);
            canonical(format, written.content());
            return written.more().isEmpty() ? Optional.of(written.content()) : Optional.empty();
        } catch (Inexpressible | Unmappable e) {
            return Optional.empty();
        }
    }

    private static String canonical(String format, byte[] body) {
        return Examples.MAPPINGS
                .toCanonical(Examples.MAPPINGS.format(format), body, new Arrival("test", Instant.now()))
                .json();
    }

    private static Party party(JsonNode bundle, String path) {
        var reference = bundle.at(path).asString();
        var organisation = bundle.path("entry")
                .valueStream()
                .filter(entry -> entry.path("fullUrl").asString().equals(reference))
                .findFirst()
                .orElseThrow()
                .path("resource");
        return new Party(
                organisation.path("name").asString(),
                organisation.at("/identifier/0/value").asString(),
                null);
    }

    private static String event(JsonNode bundle) {
        return bundle.at("/entry/0/resource/eventCoding/code").asString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
