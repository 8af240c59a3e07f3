package nl.samenhang.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.profiles.ProfilePackage;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Organization;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A configuration in which everybody who sends an example of the package is a partner and speaks FHIR, with the policy
 * and the routes that the hub is shipped with.
 */
final class ExampleSenders {

    private static final String PARTNER =
            """
            id: %s
            name: %s
            roles: [%s]
            oin: %s
            municipalities: ["*"]
            formatsIn: [fhir]
            formatsOut: [fhir]
            channel: queue
            """;

    private ExampleSenders() {}

    /** Writes it into a folder. */
    static void write(Path config) throws IOException {
        copy("policy", config);
        copy("routes", config);
        var partners = Files.createDirectories(config.resolve("partners"));
        for (var sender : senders().entrySet()) {
            Files.writeString(partners.resolve(sender.getKey() + ".yaml"), partner(sender.getValue()));
        }
    }

    /** The partner that sends this example. */
    static String of(String example) {
        return id(sender(example));
    }

    private static Map<String, Organization> senders() {
        return ProfilePackage.examples()
                .map(ExampleSenders::sender)
                .collect(Collectors.toMap(ExampleSenders::id, Function.identity(), (one, same) -> one));
    }

    private static Organization sender(String example) {
        var bundle = Examples.FHIR.newJsonParser().parseResource(Bundle.class, example);
        return new MessageFacts(bundle).claimedSender().orElseThrow();
    }

    private static String id(Organization sender) {
        return "sender-" + MessageFacts.oinOf(sender);
    }

    private static String partner(Organization sender) {
        var role = sender.getTypeFirstRep().getCodingFirstRep().getCode();
        return PARTNER.formatted(id(sender), sender.getName(), role, MessageFacts.oinOf(sender));
    }

    private static void copy(String part, Path config) throws IOException {
        var target = Files.createDirectories(config.resolve(part));
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:config/" + part + "/*")) {
            Files.write(target.resolve(file.getFilename()), file.getContentAsByteArray());
        }
    }
}
