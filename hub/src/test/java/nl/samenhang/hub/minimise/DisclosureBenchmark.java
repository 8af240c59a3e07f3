package nl.samenhang.hub.minimise;

import static java.util.function.Predicate.not;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.consent.Disclosure;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.message.MessageId;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.profiles.ProfilePackage;
import org.hl7.fhir.r4.model.Bundle;

/**
 * The CPU time that one message costs for five recipients, four of which may not have all of it: whether each may have
 * it, and what is taken out for each. No test: run its {@code main}.
 */
final class DisclosureBenchmark {

    private static final int ROUNDS = 4_000;

    private static final double NANOS = 1e6;

    /** What each role may not have. */
    private static final Map<String, Set<String>> KEPT_FROM = Map.of(
            "veilig-thuis", Set.of(),
            "local-team", Set.of("secret-address", "reporter-identity"),
            "court", Set.of("secret-address", "reporter-identity", "suspicions"),
            "mental-health", Set.of("secret-address", "reporter-identity", "suspicions", "opinions", "health-data"),
            "police", Set.of("secret-address", "reporter-identity", "contact", "opinions"));

    private final Clock clock = Clock.systemUTC();
    private final List<Partner> recipients = KEPT_FROM.keySet().stream()
            .sorted()
            .map(role -> TestPartner.partner(role, "00000099000000002000", role)
                    .reads("fhir")
                    .make())
            .toList();
    private final OneRelease release = OneRelease.with(recipients).receiving(rolesByDataClass());
    private final ContentFilter filter =
            new ContentFilter(List.of(new SecretAddress(), new ReporterIdentity()), release, clock);

    public static void main(String[] arguments) {
        for (var event : List.of("case-information-result", "measure-notification", "referral")) {
            var message = ProfilePackage.examples()
                    .map(json -> Examples.FHIR.newJsonParser().parseResource(Bundle.class, json))
                    .filter(bundle -> new MessageFacts(bundle).event().equals(event))
                    .findFirst()
                    .orElseThrow();
            new DisclosureBenchmark().measure(event, message);
        }
    }

    private void measure(String event, Bundle message) {
        var threads = ManagementFactory.getThreadMXBean();
        var times = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var begin = threads.getCurrentThreadCpuTime();
            decideAndMinimise(event, message);
            times[round] = threads.getCurrentThreadCpuTime() - begin;
        }
        // the first half warms up
        var measured = Arrays.copyOfRange(times, ROUNDS / 2, ROUNDS);
        Arrays.sort(measured);
        System.out.printf(
                "%s, %d resources, %d recipients: median %.2f ms CPU, 99th percentile %.2f ms%n",
                event,
                message.getEntry().size(),
                recipients.size(),
                measured[measured.length / 2] / NANOS,
                measured[measured.length * 99 / 100] / NANOS);
    }

    private void decideAndMinimise(String event, Bundle message) {
        var disclosure = new Disclosure(release.inForce(), Examples.granted("sender"), clock);
        recipients.stream()
                .filter(recipient ->
                        disclosure.forbidden(recipient, message, event).isEmpty())
                .forEach(recipient -> filter.minimise(delivery(event, message, recipient)));
    }

    private static Delivery delivery(String event, Bundle message, Partner recipient) {
        return Delivery.planned(
                DeliveryId.next(),
                MessageId.next(),
                OneRelease.NUMBER,
                recipient.id(),
                "fhir",
                event,
                "family",
                false,
                Examples.granted("sender"),
                message);
    }

    private static Map<String, List<String>> rolesByDataClass() {
        return KnownCodes.ofVocabulary().dataClasses().stream()
                .collect(Collectors.toMap(data -> data, data -> KEPT_FROM.keySet().stream()
                        .filter(not(role -> KEPT_FROM.get(role).contains(data)))
                        .toList()));
    }
}
