package nl.samenhang.hub.court;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.hub.message.DisclosureBan;
import nl.samenhang.hub.message.DisclosureBan.Party;
import nl.samenhang.hub.message.DutchDays;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;

/**
 * What bans mean on one day. A ban reaches who took over from an organisation that it names; an exception does not. A
 * ban on an organisation that the hub does not know forbids its roles, since it may mean any of them.
 */
public final class BansInForce {

    private final List<DisclosureBan> bans;
    private final PartnerDirectory directory;
    private final LocalDate day;

    public BansInForce(List<DisclosureBan> bans, PartnerDirectory directory, LocalDate day) {
        this.bans = bans;
        this.directory = directory;
        this.day = day;
    }

    /** Whether one of them forbids to give this recipient data of this class. */
    public boolean forbid(Partner recipient, String dataClass) {
        return bans.stream()
                .anyMatch(ban -> ban.holdsOn(day)
                        && (ban.dataClasses().isEmpty() || ban.dataClasses().contains(dataClass))
                        && concerns(ban, recipient));
    }

    /** Whether one of them forbids this recipient anything that it did not forbid, or was not known, at that moment. */
    public boolean forbidMoreThanAt(Instant moment, Partner recipient) {
        return bans.stream()
                .anyMatch(ban -> ban.holdsOn(day)
                        && concerns(ban, recipient)
                        && (ban.recorded().isAfter(moment) || !ban.holdsOn(DutchDays.of(moment))));
    }

    private boolean concerns(DisclosureBan ban, Partner recipient) {
        return (ban.recipients().isEmpty() || ban.recipients().stream().anyMatch(party -> means(party, recipient)))
                && ban.exceptions().stream().noneMatch(party -> exempts(party, recipient));
    }

    private boolean means(Party party, Partner recipient) {
        if (party.meansEach()) {
            return hasRoleOf(party, recipient);
        }
        var named = directory.all().stream()
                .filter(partner -> isNamed(party, partner))
                .toList();
        return named.isEmpty() && party.partner() == null
                ? hasRoleOf(party, recipient)
                : named.stream()
                        .anyMatch(partner -> partner.equals(recipient) || directory.hasTakenOver(recipient, partner));
    }

    private boolean exempts(Party party, Partner recipient) {
        return party.meansEach() ? hasRoleOf(party, recipient) : isNamed(party, recipient);
    }

    private boolean isNamed(Party party, Partner partner) {
        return partner.id().equals(party.partner()) || directory.isKnownAs(partner, party.oin(), party.name());
    }

    private static boolean hasRoleOf(Party party, Partner recipient) {
        return party.roles().stream().anyMatch(recipient::has);
    }
}
