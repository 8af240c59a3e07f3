package nl.samenhang.hub.consent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.ConsentTerms.Actor;
import nl.samenhang.hub.message.ConsentTerms.Provision;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;

/**
 * Of which consents an organisation is a party, and what it sees of them. Who recorded one, or took over from who did,
 * sees it whole. Whom a permission names, and who received data on it, sees what is said of itself.
 */
final class ConsentParty {

    private final PartnerDirectory directory;
    private final Partner reader;
    private final MeantOrganisation itself;
    /** Whether it stands for a recorder in a municipality, which it takes the whole directory to know. */
    private final Map<String, Boolean> standsFor = new HashMap<>();

    ConsentParty(PartnerDirectory directory, Partner reader) {
        this.directory = directory;
        this.reader = reader;
        this.itself = new MeantOrganisation(directory, reader);
    }

    /** The words by which a consent can name it, or somebody from whom it took over. */
    Set<String> words() {
        return directory.withThoseBefore(reader).stream()
                .flatMap(PartnerDirectory::names)
                .map(PartyWords::cut)
                .collect(Collectors.toSet());
    }

    /**
     * What it sees; empty when it is no party.
     *
     * @param versions of one consent, the oldest first
     * @param hasReceived whether data went to it on this consent; asked only when that decides
     */
    Optional<SeenConsent> seen(List<ConsentVersion> versions, BooleanSupplier hasReceived) {
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        var counts =
                History.counting(versions.stream().map(ConsentVersion::terms).toList());
        if (hasRecorded(versions)) {
            return Optional.of(new SeenConsent(versions, versions.get(counts), true));
        }
        var isParty =
                versions.stream().anyMatch(version -> isNamed(version.terms().provisions()))
                        || hasReceived.getAsBoolean();
        return isParty ? Optional.of(partOf(versions, counts)) : Optional.empty();
    }

    private boolean hasRecorded(List<ConsentVersion> versions) {
        var municipality = versions.stream()
                .map(ConsentVersion::municipality)
                .filter(Objects::nonNull)
                .reduce("", (earlier, later) -> later);
        var recorder = versions.get(0).terms().recorder();
        return standsFor.computeIfAbsent(recorder + "|" + municipality, once -> standsFor(recorder, municipality));
    }

    private boolean standsFor(String recorder, String municipality) {
        return directory
                .knownAs(recorder, null)
                .anyMatch(partner -> partner.equals(reader)
                        || directory.current(partner, municipality).equals(reader));
    }

    /** A role names nobody in particular, and who is only denied need not know that anybody was asked. */
    private boolean isNamed(List<Provision> provisions) {
        return provisions.stream()
                .anyMatch(rule -> rule.permit()
                                && rule.actors().stream()
                                        .anyMatch(actor -> itself.isNamedBy(actor) && itself.isMeantBy(actor, rule))
                        || isNamed(rule.exceptions()));
    }

    /** What was said before it was first meant was about others. */
    private SeenConsent partOf(List<ConsentVersion> versions, int counts) {
        var first = IntStream.range(0, versions.size())
                .filter(i -> isPermitted(versions.get(i).terms().provisions()))
                .findFirst()
                .orElse(counts);
        var from = Math.min(first, counts);
        var seen = versions.subList(from, versions.size()).stream()
                .map(version -> version.with(partOf(version.terms())))
                .toList();
        return new SeenConsent(seen, seen.get(counts - from), false);
    }

    private boolean isPermitted(List<Provision> provisions) {
        return provisions.stream()
                .anyMatch(rule -> itself.isMeantBy(rule) && (rule.permit() || isPermitted(rule.exceptions())));
    }

    private ConsentTerms partOf(ConsentTerms terms) {
        return terms.with(partOf(terms.provisions()));
    }

    private List<Provision> partOf(List<Provision> provisions) {
        return provisions.stream()
                .filter(itself::isMeantBy)
                .map(rule -> rule.with(actorsOf(rule), partOf(rule.exceptions())))
                .toList();
    }

    /** Of all that are named only itself; a denied stranger stands for its role, since it is weighed so. */
    private List<Actor> actorsOf(Provision rule) {
        return rule.actors().stream()
                .filter(actor -> itself.isMeantBy(actor, rule))
                .map(actor -> itself.isNamedBy(actor) ? actor : new Actor(actor.role(), null, null))
                .distinct()
                .toList();
    }
}
