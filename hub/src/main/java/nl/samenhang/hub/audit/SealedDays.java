package nl.samenhang.hub.audit;

import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.samenhang.hub.audit.AuditFault.Kind;
import nl.samenhang.hub.message.DutchDays;

/** The days of an export: each closed by the hub, one after the other, over the entries that stand there. */
final class SealedDays {

    /** Within which a hub that runs closes a day. */
    private static final Duration SHORTLY = Duration.ofHours(1);

    private final JWKSet trusted;
    private final List<AuditFault> faults;
    private final NavigableMap<LocalDate, DaySeal> seals = new TreeMap<>();
    private final TreeMap<Long, LocalDate> unseenByLast = new TreeMap<>();
    private String previous = AuditHead.ZEROS;
    private long lastNumber;
    private long good;
    private LocalDate first;

    SealedDays(JWKSet trusted, List<AuditFault> faults) {
        this.trusted = trusted;
        this.faults = faults;
    }

    void take(String signature) {
        var read = DaySeal.readIn(signature);
        var day = read.map(DaySeal::day).orElse(null);
        if (read.isEmpty() || !DaySeal.isSignedBy(trusted, signature)) {
            add(Kind.SIGNATURE, day);
        } else {
            good++;
        }
        read.ifPresent(this::take);
        previous = DaySeal.hashOf(signature);
    }

    private void take(DaySeal seal) {
        if (!seals.isEmpty()) {
            missing(seals.lastKey().plusDays(1), seal.day());
        }
        if (!seal.previous().equals(previous) || seal.first() != lastNumber + 1) {
            add(Kind.DAY_NOT_CHAINED, seal.day());
        }
        seals.put(seal.day(), seal);
        lastNumber = seal.last();
        if (seal.last() >= seal.first()) {
            unseenByLast.put(seal.last(), seal.day());
        }
    }

    private void missing(LocalDate from, LocalDate until) {
        from.datesUntil(until.isBefore(from) ? from : until)
                .limit(AuditCheck.MOST_MISSING)
                .forEach(day -> add(Kind.DAY_NOT_SEALED, day));
    }

    /** An entry comes by, in the order of the chain. */
    void pass(AuditEntry entry) {
        first = first == null ? DutchDays.of(entry.at()) : first;
        var day = unseenByLast.remove(entry.number());
        if (day != null && !seals.get(day).head().equals(entry.hash())) {
            faults.add(new AuditFault(Kind.DAY_DIFFERS, 0, day));
        }
    }

    /** Every entry has come by. */
    void end(Instant exported) {
        unseenByLast.values().forEach(day -> add(Kind.DAY_DIFFERS, day));
        seals.tailMap(DutchDays.of(exported)).keySet().forEach(day -> add(Kind.DAY_NOT_OVER, day));
        var due = DutchDays.of(exported.minus(SHORTLY));
        if (!seals.isEmpty()) {
            missing(seals.lastKey().plusDays(1), due);
        } else if (first != null) {
            missing(first, due);
        }
    }

    private void add(Kind kind, LocalDate day) {
        faults.add(new AuditFault(kind, 0, day));
    }

    long good() {
        return good;
    }

    long lastNumber() {
        return lastNumber;
    }
}
