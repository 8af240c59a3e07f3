package nl.samenhang.hub.dryrun;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.hub.FhirBeans;
import nl.samenhang.hub.canonicalise.FamilyKey;
import nl.samenhang.hub.canonicalise.FamilyReference;
import nl.samenhang.hub.canonicalise.Normalizer;
import nl.samenhang.hub.consent.ConsentGround;
import nl.samenhang.hub.consent.Consents;
import nl.samenhang.hub.consent.WithdrawalNotice;
import nl.samenhang.hub.court.Bans;
import nl.samenhang.hub.court.CourtOrders;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.ConsentTerms.Provision;
import nl.samenhang.hub.message.DisclosureBan;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.hub.partner.HubIdentity;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.referral.ClosedReferrals;
import nl.samenhang.hub.referral.Referrals;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.hub.validate.WarmValidator;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The steps without a hub around them: no database, no broker, no network. */
public final class DrySteps implements AutoCloseable {

    private static final String[] STEPS = {
        "nl.samenhang.hub.canonicalise",
        "nl.samenhang.hub.validate",
        "nl.samenhang.hub.authorise",
        "nl.samenhang.hub.route",
        "nl.samenhang.hub.minimise",
        "nl.samenhang.hub.translate"
    };

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final ReleasesAtHand releases;

    /** Over these configurations, which are closed with the steps. */
    public DrySteps(Clock clock, Release... several) {
        releases = new ReleasesAtHand(List.of(several));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Releases.class, () -> releases);
        context.registerBean(FamilyReference.class, () -> new FamilyReference(FamilyKey.forNow()));
        context.registerBean(Consents.class, NoRegister::new);
        context.registerBean(ConsentGround.class);
        context.registerBean(WithdrawalNotice.class);
        context.registerBean(Bans.class, NoBans::new);
        context.registerBean(CourtOrders.class);
        context.registerBean(Referrals.class, () -> (numbers, kind, people) -> false);
        context.registerBean(ClosedReferrals.class);
        var settings = Binder.get(context.getEnvironment());
        context.registerBean(HubIdentity.class, () -> settings.bindOrCreate("samenhang.identity", HubIdentity.class));
        context.register(FhirBeans.class, DryRun.class, DryDelivery.class, Weighing.class);
        context.scan(STEPS);
        context.refresh();
    }

    /** Configurations that nobody stored. */
    private record ReleasesAtHand(List<Release> all) implements Releases {

        @Override
        public Release inForce() {
            return all.get(0);
        }

        @Override
        public Release numbered(int number) {
            return all.stream()
                    .filter(release -> release.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no release " + number));
        }
    }

    /** Without a hub nothing is known of consents: each is taken to permit all, so that the configuration shows. */
    private static final class NoRegister implements Consents {

        private static final Provision ALL =
                new Provision(true, List.of(), Set.of(), Set.of(), null, null, false, List.of());

        @Override
        public Optional<ConsentTerms> assumed(String family) {
            return Optional.of(
                    new ConsentTerms("", "", null, family, "active", LocalDate.EPOCH, null, null, null, List.of(ALL)));
        }

        @Override
        public List<ConsentTerms> versions(String reference) {
            return List.of();
        }

        @Override
        public List<String> recipientsOn(String reference) {
            return List.of();
        }
    }

    /** Nor of what courts forbid, or which reports are closed. */
    private static final class NoBans implements Bans {

        @Override
        public List<DisclosureBan> versions(String ban) {
            return List.of();
        }

        @Override
        public List<DisclosureBan> versionsAbout(Collection<String> references) {
            return List.of();
        }
    }

    /** Ready to judge any message; waits for the validator, which takes seconds. */
    public DryRun judging() {
        context.getBean(WarmValidator.class).await();
        return dryRun();
    }

    /** At once; judges no message by the profiles. */
    public DryRun dryRun() {
        return context.getBean(DryRun.class);
    }

    /**
     * The partner that a message names as its sender; none when it names another. Of a message that cannot be read an
     * empty id: its refusal says so.
     *
     * @param format id, null to recognise it
     */
    public Optional<String> namedSender(byte[] body, String format, int release) {
        var now = context.getBean(Clock.class).instant();
        try {
            var message = context.getBean(Normalizer.class)
                    .canonicalise(ReceivedMessage.from("", body, format, release, now));
            var directory = releases.numbered(release).partners();
            return message.facts().claimedSender().stream()
                    .flatMap(claimed -> directory.all().stream()
                            .filter(partner ->
                                    directory.isKnownAs(partner, MessageFacts.oinOf(claimed), claimed.getName())))
                    .map(Partner::id)
                    .findFirst();
        } catch (MessageRejected unreadable) {
            return Optional.of("");
        }
    }

    @Override
    public void close() {
        context.close();
        releases.all().forEach(release -> release.routes().close());
    }
}
