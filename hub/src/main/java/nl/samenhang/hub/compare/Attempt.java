package nl.samenhang.hub.compare;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import nl.samenhang.hub.dryrun.DryRun;
import nl.samenhang.hub.dryrun.Plan;
import nl.samenhang.hub.message.MessageId;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.hub.message.Trail;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.RouteOutline;

/** A message on its way through one configuration; the plan is absent when its sender does not take part there. */
record Attempt(Release release, Optional<Plan> plan) {

    /** @param body the message as its sender would write it by this configuration */
    static Attempt of(
            DryRun dryRun, Release release, MessageId id, String sender, Instant at, Function<Partner, byte[]> body) {
        var plan = release.partners()
                .active(sender)
                .map(body)
                .map(bytes -> new ReceivedMessage(
                        id, sender, bytes, Optional.of("fhir"), release.number(), at, Trail.startingAt(at)))
                .map(dryRun::planOfExample);
        return new Attempt(release, plan);
    }

    Outcome outcome() {
        return plan.map(Outcome::of).orElse(Outcome.SENDER_UNKNOWN);
    }

    /** Whether it is refused because the sender must say whom it means. */
    boolean asksForAName() {
        return plan.stream().flatMap(known -> known.issues().stream()).anyMatch(issue -> "multiple-matches"
                .equals(issue.code()));
    }

    /** Whether a route that takes it may mean this partner. */
    boolean mayMean(Partner partner, String municipality) {
        return (municipality.isEmpty() || partner.serves(municipality)) && partner(partner);
    }

    private boolean partner(Partner partner) {
        return plan.stream()
                .flatMap(known -> known.routes().stream())
                .filter(Plan.Route::taken)
                .map(taken -> outline(taken.id()))
                .map(RouteOutline::targets)
                .flatMap(Collection::stream)
                .anyMatch(target -> target.mayMean(partner));
    }

    private RouteOutline outline(String id) {
        return release.routes().outlines().stream()
                .filter(route -> route.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
