package nl.samenhang.hub.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import nl.samenhang.hub.message.ContentHash;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    private static final UUID DELIVERY = UUID.fromString("7f1b9a3e-0000-4000-8000-000000000001");
    private static final UUID MESSAGE = UUID.fromString("7f1b9a3e-0000-4000-8000-000000000002");
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00.123456789Z");

    @Test
    void anotherRecipientGivesAnotherHash() {
        assertThat(entry("raad", "0".repeat(64)).hash())
                .isNotEqualTo(entry("gi", "0".repeat(64)).hash());
    }

    @Test
    void anotherEntryBeforeGivesAnotherHash() {
        assertThat(entry("raad", "0".repeat(64)).hash())
                .isNotEqualTo(entry("raad", "1".repeat(64)).hash());
    }

    @Test
    void isHashedAsADatabaseKeepsIt() {
        var entry = entry("raad", "0".repeat(64));
        assertThat(entry.at()).isEqualTo(Instant.parse("2026-11-22T10:00:00.123456Z"));
        assertThat(entry.hash())
                .hasSize(64)
                .isEqualTo(entry("raad", "0".repeat(64)).hash());
    }

    @Test
    void oneTextCannotPoseAsTwo() {
        var honest = entry(2, "politie", "raad", "", "", "0".repeat(64));
        var shifted = entry(2, "politie\",\"raad", "", "", "", "0".repeat(64));
        assertThat(honest.hash()).isNotEqualTo(shifted.hash());
    }

    @Test
    void anEntryOfTheFirstFormKeepsTheHashItAlwaysHad() {
        // as the hub of 22 November 2026 made it
        var line = String.join(
                "\n",
                "1",
                "2026-11-22T10:00:00.123456Z",
                DELIVERY.toString(),
                MESSAGE.toString(),
                "politie",
                "raad",
                "f00d",
                "referral",
                "report-right",
                "safety-weighing",
                "secret-address",
                "0".repeat(64));
        assertThat(entry(1, "politie", "raad", "secret-address", "", "0".repeat(64))
                        .hash())
                .isEqualTo(ContentHash.of(line.getBytes(StandardCharsets.UTF_8)).value());
    }

    @Test
    void whatTheFirstFormDidNotKnowMayNotBeSaidInIt() {
        // data and release are of the second form: the hash of the first leaves them out
        assertThat(entry(1, "politie", "raad", "secret-address", "", "0".repeat(64))
                        .isAsItsFormWas())
                .isFalse();
        assertThat(entry("raad", "0".repeat(64)).isAsItsFormWas()).isTrue();
    }

    private static AuditEntry entry(String recipient, String previous) {
        return entry(AuditEntry.FORM, "politie", recipient, "secret-address", "may-send", previous);
    }

    private static AuditEntry entry(
            int form, String sender, String recipient, String withheld, String rules, String previous) {
        var what = new Audited(
                AuditKind.DISCLOSURE,
                DELIVERY,
                MESSAGE,
                sender,
                recipient,
                "f00d",
                "referral",
                "report-right",
                "safety-weighing",
                "facts",
                withheld,
                rules,
                "",
                7);
        return new AuditEntry(1, form, AT, what, previous);
    }
}
