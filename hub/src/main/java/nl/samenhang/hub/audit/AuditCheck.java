package nl.samenhang.hub.audit;

import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.samenhang.hub.audit.AuditFault.Kind;
import nl.samenhang.hub.message.DutchDays;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Verifies an export line by line, without a database or a hub: every entry fits its hash and the entry before it,
 * every day that is over is closed with a signature, and with the entries that stand there.
 */
public final class AuditCheck {

    /** Of one gap: a number that was forged may leave one without end. */
    static final int MOST_MISSING = 1_000;

    private static final JsonMapper JSON = new JsonMapper();

    private final List<AuditFault> faults = new ArrayList<>();
    private final JWKSet trusted;
    private ExportLine.Export of;
    private SealedDays days;
    private AuditHead last = new AuditHead(0, AuditHead.ZEROS);

    private AuditCheck(JWKSet trusted) {
        this.trusted = trusted;
    }

    /**
     * What came of it.
     *
     * @param entries how many there are
     * @param days how many are closed with a good signature
     * @param open how many entries no day holds yet, which is the case until their day ends
     */
    public record Report(long entries, long days, long open, List<AuditFault> faults) {}

    /**
     * @param trusted public keys of the hub; null to take those in the export, which proves nothing against who could
     *     write all of it
     * @throws IllegalArgumentException when the lines are no export
     */
    public static Report verify(Stream<String> lines, JWKSet trusted) {
        var check = new AuditCheck(trusted);
        lines.forEachOrdered(line -> check.take(read(line)));
        return check.report();
    }

    private static ExportLine read(String line) {
        try {
            return JSON.readValue(line, ExportLine.class);
        } catch (JacksonException e) {
            throw notAnExport();
        }
    }

    private static IllegalArgumentException notAnExport() {
        return new IllegalArgumentException(
                "dit is geen export van een audittrail / this is no export of an audit trail");
    }

    private void take(ExportLine line) {
        if (line.of() != null && of == null) {
            of = line.of();
            days = new SealedDays(trusted == null ? ownKeys() : trusted, faults);
        } else if (of == null || line.seal() == null && (line.entry() == null || line.hash() == null)) {
            throw notAnExport();
        } else if (line.seal() != null) {
            days.take(line.seal());
        } else {
            take(new StoredEntry(line.entry(), line.hash()));
        }
    }

    private JWKSet ownKeys() {
        try {
            return JWKSet.parse(of.keys());
        } catch (ParseException e) {
            throw notAnExport();
        }
    }

    private void take(StoredEntry stored) {
        var entry = stored.entry();
        if (entry.number() <= last.number()) {
            add(Kind.OUT_OF_ORDER, entry.number(), entry);
            return;
        }
        LongStream.range(last.number() + 1, entry.number())
                .limit(MOST_MISSING)
                .forEach(number -> add(Kind.MISSING, number, entry));
        if (!entry.hash().equals(stored.hash()) || !entry.isAsItsFormWas()) {
            add(Kind.CHANGED, entry.number(), entry);
        } else if (entry.number() == last.number() + 1 && !entry.previousHash().equals(last.hash())) {
            add(Kind.NOT_CHAINED, entry.number(), entry);
        }
        last = new AuditHead(entry.number(), stored.hash());
        days.pass(entry);
    }

    private void add(Kind kind, long number, AuditEntry near) {
        faults.add(new AuditFault(kind, number, DutchDays.of(near.at())));
    }

    private Report report() {
        if (of == null) {
            throw notAnExport();
        }
        var head = new AuditHead(of.head().number(), of.head().hash().strip());
        if (!head.equals(last)) {
            faults.add(new AuditFault(Kind.NOT_THE_HEAD, last.number(), DutchDays.of(of.at())));
        }
        days.end(of.at());
        return new Report(last.number(), days.good(), last.number() - days.lastNumber(), List.copyOf(faults));
    }
}
