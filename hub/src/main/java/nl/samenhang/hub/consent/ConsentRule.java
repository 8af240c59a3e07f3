package nl.samenhang.hub.consent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.ConsentTerms.Provision;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;

/**
 * What the terms of a consent mean: a provision inside another goes before it, among those beside each other deny goes
 * before permit, and what no provision permits is denied. What a provision says beyond what is weighed here can only
 * make it stricter: such a permit permits nothing, such a deny denies all that it names.
 */
final class ConsentRule {

    private final MeantOrganisation recipient;
    private final String purpose;
    private final String dataClass;
    private final LocalDate day;

    ConsentRule(PartnerDirectory directory, Partner recipient, String purpose, String dataClass, LocalDate day) {
        this.recipient = new MeantOrganisation(directory, recipient);
        this.purpose = purpose;
        this.dataClass = dataClass;
        this.day = day;
    }

    boolean isMetBy(ConsentTerms terms) {
        return verdict(terms.provisions()).orElse(false);
    }

    private Optional<Boolean> verdict(Iterable<Provision> beside) {
        Optional<Boolean> verdict = Optional.empty();
        for (var provision : beside) {
            var own = verdict(provision);
            if (own.isPresent()) {
                verdict = Optional.of(own.get() && verdict.orElse(true));
            }
        }
        return verdict;
    }

    private Optional<Boolean> verdict(Provision provision) {
        if (!concerns(provision)) {
            return Optional.empty();
        }
        var inside = verdict(provision.exceptions());
        if (provision.narrowed()) {
            // it may name less than it seems to: it can forbid, never permit
            return provision.permit() && inside.orElse(true) ? Optional.empty() : Optional.of(false);
        }
        return Optional.of(inside.orElse(provision.permit()));
    }

    private boolean concerns(Provision provision) {
        return isWithin(provision.from(), provision.until(), day)
                && names(provision.purposes(), purpose)
                && names(provision.dataClasses(), dataClass)
                && recipient.isMeantBy(provision);
    }

    static boolean isWithin(LocalDate from, LocalDate until, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    private static boolean names(Set<String> codes, String code) {
        return codes.isEmpty() || codes.contains(code);
    }
}
