package nl.samenhang.hub.consent;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.message.Authorisation;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Release;
import nl.samenhang.profiles.ProfilePackage;
import org.hl7.fhir.r4.model.Bundle;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long it takes, by the clock, to decide for five recipients on a message that rests on consent: with a register of
 * a million consents and, in turn, with one of a hundred. Each decision is on a consent drawn from the whole register.
 * Only what asks the register, or its answer, is measured, so that nothing else hides the difference: when the message
 * comes in, and again when it is about to leave. No test: run its {@code main} (how: README of the hub).
 */
final class ConsentRegisterBenchmark {

    private static final int MANY = 1_000_000;
    private static final int FEW = 100;
    private static final int ROUNDS = 10_000;
    private static final int WARM_UP = 4_000;
    private static final double NANOS = 1e6;
    private static final List<String> ROLES =
            List.of("veilig-thuis", "child-protection-board", "certified-institution", "mental-health", "police");

    private final Clock clock = Clock.fixed(Instant.parse("2026-04-20T10:00:00Z"), ZoneOffset.UTC);
    private final Random random = new Random(6);
    private final Partner team = TestPartner.partner("local-team", "00000099000000003000", "local-team")
            .make();
    private final List<Partner> recipients = recipients();
    private final Release release = release();
    private final CanonicalMessage plan = Examples.canonical(team.id(), example("family-plan"));

    public static void main(String[] arguments) throws IOException {
        var benchmark = new ConsentRegisterBenchmark();
        try (var server = EmbeddedPostgres.start();
                var few = benchmark.register(FEW, server);
                var many = benchmark.register(MANY, server)) {
            benchmark.compare("a message comes in", few, many, benchmark::comesIn);
            benchmark.compare("a message leaves", few, many, benchmark::leaves);
        }
    }

    private FilledRegister register(int size, EmbeddedPostgres server) {
        var begin = System.nanoTime();
        var json = new JsonMapper();
        var consents = new ConsentReader(Examples.canonical(team.id(), example("consent"))).all();
        var terms = consents.stream().map(one -> openTerms(one, "active")).toList();
        var register = FilledRegister.with(
                size,
                server,
                terms.stream().map(json::writeValueAsString).toList(),
                json.writeValueAsString(openTerms(consents.get(0), "inactive")));
        System.out.printf("%,d consents in %.0f s%n", size, (System.nanoTime() - begin) / NANOS / 1000);
        return register;
    }

    private static ConsentTerms openTerms(ConsentTerms one, String status) {
        return new ConsentTerms(
                "{consent}",
                "{recorder}",
                "{person}",
                "{family}",
                status,
                one.given(),
                null,
                one.from(),
                one.until(),
                one.provisions());
    }

    /** In turn, so that whatever else the machine does hits both. */
    private void compare(
            String when, FilledRegister few, FilledRegister many, ToLongBiFunction<FilledRegister, Integer> decision) {
        var timesOfFew = new long[ROUNDS];
        var timesOfMany = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            var fewFirst = random.nextBoolean();
            var first = decision.applyAsLong(fewFirst ? few : many, drawn(fewFirst ? few : many));
            var second = decision.applyAsLong(fewFirst ? many : few, drawn(fewFirst ? many : few));
            if (round >= 0) {
                timesOfFew[round] = fewFirst ? first : second;
                timesOfMany[round] = fewFirst ? second : first;
            }
        }
        System.out.printf("When %s, %,d decisions in each register:%n", when, ROUNDS);
        var slowOfFew = tell(few, timesOfFew);
        System.out.printf("  99th percentile: %.2f times as long%n", tell(many, timesOfMany) / slowOfFew);
    }

    private int drawn(FilledRegister register) {
        return 1 + random.nextInt(register.size());
    }

    private static double tell(FilledRegister register, long... times) {
        Arrays.sort(times);
        var slow = times[times.length * 99 / 100] / NANOS;
        System.out.printf(
                "  %,d consents: median %.2f ms, 90th percentile %.2f ms, 99th percentile %.2f ms%n",
                register.size(), times[times.length / 2] / NANOS, times[times.length * 9 / 10] / NANOS, slow);
        return slow;
    }

    /** As the steps {@code authorise} and {@code route} do. */
    private long comesIn(FilledRegister register, int number) {
        var message = about(register, number);
        var ground = register.ground(clock);
        var begin = System.nanoTime();
        var weighed = ground.weigh(message, team, release.partners());
        decide(weighed.consents());
        var taken = System.nanoTime() - begin;
        if (weighed.consents().size() != 1 || weighed.issues().isEmpty() == register.isWithdrawn(number)) {
            throw new IllegalStateException("consent " + number + " of " + register.size() + " is not as recorded");
        }
        return taken;
    }

    /** As whoever delivers does: the consents of the message are read again. */
    private long leaves(FilledRegister register, int number) {
        var consents = register.register();
        var begin = System.nanoTime();
        var ground = consents.groundOf(register.message(number));
        decide(ground);
        var taken = System.nanoTime() - begin;
        if (ground.size() != 1 || History.isActive(ground.get(0)) == register.isWithdrawn(number)) {
            throw new IllegalStateException("consent " + number + " of " + register.size() + " is not as recorded");
        }
        return taken;
    }

    private void decide(List<ConsentTerms> consents) {
        var ground = new Authorisation(
                team.id(), "consent", plan.facts().purpose(), "benchmark", consents, Examples.NO_LIMITS);
        var disclosure = new Disclosure(release, ground, clock);
        recipients.forEach(recipient -> disclosure.forbidden(recipient, plan.bundle(), plan.event()));
    }

    /** The plan, as if it rested on this consent and were about the person who gave it. */
    private CanonicalMessage about(FilledRegister register, int number) {
        plan.facts()
                .namedConsents()
                .get(0)
                .getIdentifier()
                .setSystem(FilledRegister.SYSTEM)
                .setValue("T-" + number);
        var somebody = plan.facts().family().orElseThrow().getMemberFirstRep().getEntity();
        return new CanonicalMessage(
                plan.received(),
                plan.format(),
                plan.senderMessageId(),
                plan.json(),
                plan.bundle(),
                plan.facts(),
                plan.sources(),
                plan.lost(),
                Map.of(somebody.getReference(), register.person(number)),
                register.family(number),
                plan.trail());
    }

    private Release release() {
        var all = Stream.concat(recipients.stream(), Stream.of(team)).toList();
        return OneRelease.with(all)
                .receiving(KnownCodes.ofVocabulary().dataClasses().stream()
                        .collect(Collectors.toMap(data -> data, data -> ROLES)))
                .inForce();
    }

    private static List<Partner> recipients() {
        return ROLES.stream()
                .map(role -> TestPartner.partner(role, oin(role), role).make())
                .toList();
    }

    /** As the example messages name them. */
    private static String oin(String role) {
        return "0000009900000000%d000".formatted(List.of(2, 4, 5, 8, 1).get(ROLES.indexOf(role)));
    }

    private static Bundle example(String event) {
        return ProfilePackage.examples()
                .map(json -> Examples.FHIR.newJsonParser().parseResource(Bundle.class, json))
                .filter(bundle -> new MessageFacts(bundle).event().equals(event))
                .filter(bundle -> new MessageFacts(bundle).consents().size() != 1)
                .findFirst()
                .orElseThrow();
    }
}
