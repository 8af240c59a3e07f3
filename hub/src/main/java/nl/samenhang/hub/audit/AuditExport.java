package nl.samenhang.hub.audit;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Writes the whole trail as JSON lines, so that anyone can verify it without the hub. */
@Component
public class AuditExport {

    private static final JsonMapper JSON = new JsonMapper();

    private final AuditTable entries;
    private final SealTable seals;
    private final ECKey key;
    private final TransactionTemplate snapshot;
    private final Clock clock;

    AuditExport(
            AuditTable entries,
            SealTable seals,
            @Qualifier("hubKey") ECKey key,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.entries = entries;
        this.seals = seals;
        this.key = key;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
        this.clock = clock;
    }

    /**
     * First what it is of, then the days, then the entries in the order of the chain; all of one moment, so that head
     * and entries belong together.
     */
    public void writeTo(OutputStream out) {
        snapshot.executeWithoutResult(status -> {
            var keys = new JWKSet(key.toPublicJWK()).toJSONObject(true);
            write(out, ExportLine.of(new ExportLine.Export(clock.instant(), entries.head(), keys)));
            seals.signatures().forEach(seal -> write(out, ExportLine.of(seal)));
            forEachEntry(stored -> write(out, ExportLine.of(stored)));
        });
    }

    /** The entries that tell of an exchange, each as one record of the Authorization Decision Log. */
    public void writeDecisionsTo(OutputStream out) {
        snapshot.executeWithoutResult(status -> forEachEntry(stored -> {
            if (Decision.isIn(stored)) {
                write(out, Decision.of(stored));
            }
        }));
    }

    private void forEachEntry(Consumer<StoredEntry> told) {
        var after = Long.MIN_VALUE;
        var some = entries.after(after);
        while (!some.isEmpty()) {
            some.forEach(told);
            after = some.get(some.size() - 1).entry().number();
            some = entries.after(after);
        }
    }

    private static void write(OutputStream out, Object line) {
        try {
            out.write(JSON.writeValueAsString(line).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
