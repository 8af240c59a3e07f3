package nl.samenhang.hub.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
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

    private static AuditEntry entry(String recipient, String previous) {
        return new AuditEntry(
                1,
                AT,
                DELIVERY,
                MESSAGE,
                "politie",
                recipient,
                "f00d",
                "referral",
                "report-right",
                "safety-weighing",
                "",
                previous);
    }
}
