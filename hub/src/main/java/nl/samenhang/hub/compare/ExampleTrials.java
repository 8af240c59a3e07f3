package nl.samenhang.hub.compare;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.dryrun.DryRun;
import nl.samenhang.hub.message.DutchDays;
import nl.samenhang.hub.message.MessageId;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.RouteOutline;

/**
 * Every example through both configurations: from every municipality that one of them names, by everybody who may send
 * it there, today and on each later day from which a route begins or ends.
 */
record ExampleTrials(DryRun dryRun, Release before, Release after, Instant now) {

    List<Tried> run() {
        var all = new ArrayList<Tried>();
        for (var example : Example.all(both())) {
            for (var day : days()) {
                for (var municipality : municipalities(example)) {
                    all.addAll(notOnlyToItself(tried(example, day, municipality)));
                }
            }
        }
        return all;
    }

    private List<Tried> tried(Example example, LocalDate day, String municipality) {
        return senders(example.event(), municipality).stream()
                .flatMap(sender -> tried(example, new Trial(example.what(), day, municipality, sender, "")))
                .toList();
    }

    /** When the sender must say whom it means, once more for each who may be meant. */
    private Stream<Tried> tried(Example example, Trial trial) {
        var was = attempt(before, example, trial);
        var becomes = attempt(after, example, trial);
        var plain = tried(trial, was, becomes);
        if (!was.asksForAName() && !becomes.asksForAName()) {
            return Stream.of(plain);
        }
        var named = partners()
                .filter(partner -> !partner.id().equals(trial.sender()))
                .filter(partner ->
                        was.mayMean(partner, trial.municipality()) || becomes.mayMean(partner, trial.municipality()))
                .map(Partner::id)
                .distinct()
                .map(id -> new Trial(trial.what(), trial.day(), trial.municipality(), trial.sender(), id))
                .map(naming -> tried(naming, attempt(before, example, naming), attempt(after, example, naming)));
        return Stream.concat(Stream.of(plain), named);
    }

    private Tried tried(Trial trial, Attempt was, Attempt becomes) {
        var toItself = partners()
                .filter(partner -> partner.id().equals(trial.sender()))
                .anyMatch(sender ->
                        was.mayMean(sender, trial.municipality()) || becomes.mayMean(sender, trial.municipality()));
        return new Tried(trial, was.outcome(), becomes.outcome(), toItself);
    }

    private Attempt attempt(Release release, Example example, Trial trial) {
        var named = Optional.of(trial.named()).filter(id -> !id.isEmpty()).flatMap(id -> partners()
                .filter(partner -> partner.id().equals(id))
                .findFirst());
        var id = new MessageId(UUID.nameUUIDFromBytes(trial.toString().getBytes(StandardCharsets.UTF_8)));
        return Attempt.of(
                dryRun,
                release,
                id,
                trial.sender(),
                instant(trial.day()),
                sender -> example.from(sender, trial.municipality(), named));
    }

    /** Who would send to itself sends nothing, as long as somebody else may send it. */
    private static List<Tried> notOnlyToItself(List<Tried> tried) {
        Map<Trial, List<Tried>> bySituation = tried.stream()
                .collect(
                        Collectors.groupingBy(one -> one.trial().ofAnybody(), LinkedHashMap::new, Collectors.toList()));
        return bySituation.values().stream()
                .flatMap(same -> same.stream()
                        .filter(one -> !one.toItself() || same.stream().allMatch(Tried::toItself)))
                .toList();
    }

    private List<String> senders(String event, String municipality) {
        return both().stream()
                .flatMap(release -> release.partners().all().stream()
                        .filter(partner -> release.sending().maySend(partner, event))
                        .filter(partner -> municipality.isEmpty() || partner.serves(municipality))
                        .filter(partner ->
                                release.partners().active(partner.id()).isPresent()))
                .map(Partner::id)
                .distinct()
                .sorted()
                .toList();
    }

    private SortedSet<String> municipalities(Example example) {
        return example.isFromAMunicipality() ? municipalities() : new TreeSet<>(List.of(""));
    }

    /** Every one that a partner or a route names; the example's own when none is named. */
    SortedSet<String> municipalities() {
        var ofPartners = partners().flatMap(partner -> partner.municipalities().stream());
        var ofRoutes = routes().flatMap(route -> route.takes().municipalities().stream());
        var codes = Stream.concat(ofPartners, ofRoutes)
                .filter(code -> code.matches("\\d{4}"))
                .collect(Collectors.toCollection(TreeSet::new));
        return codes.isEmpty() ? new TreeSet<>(List.of("")) : codes;
    }

    SortedSet<LocalDate> days() {
        var today = DutchDays.of(now);
        var days = routes().flatMap(route -> Stream.of(
                                route.takes().since(),
                                Optional.ofNullable(route.takes().until())
                                        .map(until -> until.plusDays(1))
                                        .orElse(null))
                        .filter(Objects::nonNull))
                .filter(today::isBefore)
                .collect(Collectors.toCollection(TreeSet::new));
        days.add(today);
        return days;
    }

    private static Instant instant(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(DutchDays.ZONE).toInstant();
    }

    private Stream<RouteOutline> routes() {
        return both().stream().map(Release::routes).flatMap(routes -> routes.outlines().stream());
    }

    private Stream<Partner> partners() {
        return Stream.of(after, before).flatMap(release -> release.partners().all().stream());
    }

    private List<Release> both() {
        return List.of(before, after);
    }
}
