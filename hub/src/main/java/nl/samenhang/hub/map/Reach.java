package nl.samenhang.hub.map;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.map.Reception.Terms;
import nl.samenhang.hub.partner.DataOfEvents;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.RouteOutline;
import nl.samenhang.hub.release.RouteOutline.Takes;
import nl.samenhang.hub.release.RouteOutline.Target;

/** How far the routes of a release reach on a day: from which senders, in which municipalities, to which partners. */
final class Reach {

    /** Stands for every municipality that nobody names: only who works everywhere serves there. */
    private static final String ELSEWHERE = "*";

    private final Release release;
    private final List<RouteOutline> routes;
    private final List<String> protectedClasses;

    /** @param protectedClasses codes of data-class that the hub can keep back */
    Reach(Release release, LocalDate day, List<String> protectedClasses) {
        this.release = release;
        this.protectedClasses = protectedClasses;
        this.routes = release.routes().outlines().stream()
                .filter(route -> holds(route.takes(), day))
                .toList();
    }

    /** The routes that take messages on this day. */
    List<RouteOutline> routes() {
        return routes;
    }

    /** Who takes part and may send this event, by id. */
    List<Partner> senders(String event) {
        return takingPart()
                .filter(partner -> release.sending().maySend(partner, event))
                .toList();
    }

    /** Who may get what these routes take, by id; a delivery goes before a copy. */
    List<Reception> receptions(List<RouteOutline> taking) {
        return receptions(taking, this::places);
    }

    /** Who may get what this sender sends by these routes: about families where both work. */
    List<Reception> receptions(List<RouteOutline> taking, Partner sender) {
        return receptions(
                taking, route -> places(route).stream().filter(sender::serves).collect(Collectors.toSet()));
    }

    private List<Reception> receptions(List<RouteOutline> taking, Function<RouteOutline, Set<String>> where) {
        Map<Partner, Boolean> copies = new LinkedHashMap<>();
        for (var route : taking) {
            var places = where.apply(route);
            for (var target : route.targets()) {
                recipients(target, places)
                        .forEach(partner -> copies.merge(partner, target.copy(), Boolean::logicalAnd));
            }
        }
        return copies.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().id()))
                .map(entry -> new Reception(
                        entry.getKey(),
                        terms(entry.getKey(), taking.get(0).takes().event(), entry.getValue())))
                .toList();
    }

    /** Successors in the place of those they took over from. */
    private Stream<Partner> recipients(Target target, Set<String> places) {
        var partners = release.partners();
        if (target.role() != null) {
            return places.stream().flatMap(place -> partners.serving(target.role(), place).stream());
        }
        var named = partners.byId(target.partner());
        return places.stream()
                .map(place -> partners.current(named, place).id())
                .flatMap(id -> partners.active(id).stream());
    }

    private Terms terms(Partner recipient, String event, boolean copy) {
        var refused = DataOfEvents.of(event).stream().anyMatch(data -> neverMayReceive(recipient, data));
        var withheld = protectedClasses.stream()
                .filter(data -> neverMayReceive(recipient, data))
                .toList();
        return new Terms(copy, refused, withheld);
    }

    /** Whatever the purpose and the legal basis. */
    private boolean neverMayReceive(Partner recipient, String dataClass) {
        return recipient.roles().stream()
                .flatMap(role -> release.receiving().rowsByRole().getOrDefault(role, List.of()).stream())
                .noneMatch(row -> row.data().contains(dataClass));
    }

    /** Where a route takes messages; with {@code otherwise} not where another takes them all. */
    private Set<String> places(RouteOutline route) {
        var places = new TreeSet<>(route.takes().municipalities());
        if (places.isEmpty()) {
            takingPart().map(Partner::municipalities).forEach(places::addAll);
            places.add(ELSEWHERE);
        }
        places.removeIf(place -> route.takes().otherwise() && isTaken(route.takes(), place));
        return places;
    }

    private boolean isTaken(Takes rest, String place) {
        return routes.stream()
                .map(RouteOutline::takes)
                .filter(other -> !other.otherwise() && other.event().equals(rest.event()))
                .filter(other -> covers(other.kinds(), rest.kinds()))
                .filter(other -> Stream.of(other.urgencies(), other.frameworks(), other.familyProfiles())
                        .allMatch(Set::isEmpty))
                .anyMatch(other -> covers(other.municipalities(), Set.of(place)));
    }

    private Stream<Partner> takingPart() {
        return release.partners().all().stream()
                .filter(partner -> release.partners().active(partner.id()).isPresent());
    }

    /** An empty set takes every value. */
    private static boolean covers(Set<String> wide, Set<String> narrow) {
        return wide.isEmpty() || !narrow.isEmpty() && wide.containsAll(narrow);
    }

    private static boolean holds(Takes takes, LocalDate day) {
        return (takes.since() == null || !day.isBefore(takes.since()))
                && (takes.until() == null || !day.isAfter(takes.until()));
    }
}
