package nl.samenhang.hub.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.ECKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.partner.HubSettings;
import nl.samenhang.hub.partner.Partner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CredentialsTest {

    private static final Partner A = TestPartner.partner("a", "00000099000000007301", "police")
            .named("A")
            .make();
    private static final OneRelease RELEASE = OneRelease.with(A);

    @TempDir
    Path data;

    @Test
    void makesAKeyAndAPasswordThatOnlyTheOwnerCanRead() throws Exception {
        var credentials = credentials(true);

        var key = ECKey.parse(Files.readString(credentials.privateKeyFile(A)));
        assertThat(key.isPrivate()).isTrue();
        assertThat(credentials.publicKeys(A)).hasValueSatisfying(keys -> {
            assertThat(keys.getKeyByKeyId(key.getKeyID()).isPrivate()).isFalse();
        });
        assertThat(credentials.brokerPassword(A))
                .hasValueSatisfying(password -> assertThat(password).hasSizeGreaterThan(30));
        assertThat(permissions(credentials.folder())).isEqualTo("rwx------");
        assertThat(permissions(credentials.privateKeyFile(A))).isEqualTo("rw-------");
        assertThat(permissions(credentials.folder().resolve("a.broker-password")))
                .isEqualTo("rw-------");
    }

    @Test
    void tellsWhereTheyAreAndNotWhatTheyAre(CapturedOutput output) throws Exception {
        var credentials = credentials(true);

        assertThat(output).containsOnlyOnce("Test credentials of a: ").contains(data.toString());
        assertThat(output)
                .doesNotContain(credentials.brokerPassword(A).orElseThrow())
                .doesNotContain(ECKey.parse(Files.readString(credentials.privateKeyFile(A)))
                        .getD()
                        .toString());
    }

    @Test
    void leavesWhatIsThereAlone() throws Exception {
        var first = credentials(true);
        var key = Files.readString(first.privateKeyFile(A));
        var password = first.brokerPassword(A);

        var second = credentials(true);

        assertThat(Files.readString(second.privateKeyFile(A))).isEqualTo(key);
        assertThat(second.brokerPassword(A)).isEqualTo(password);
    }

    @Test
    void completesAPrivateKeyWithItsPublicOne() throws Exception {
        var credentials = credentials(true);
        var expected = Files.readString(credentials.folder().resolve("a.public.jwk.json"));
        Files.delete(credentials.folder().resolve("a.public.jwk.json"));

        assertThat(Files.readString(credentials(true).folder().resolve("a.public.jwk.json")))
                .isEqualTo(expected);
    }

    @Test
    void makesNothingWithoutBeingAsked() {
        var credentials = credentials(false);

        assertThat(credentials.folder()).doesNotExist();
        assertThat(credentials.brokerPassword(A)).isEmpty();
        assertThat(credentials.publicKeys(A)).isEmpty();
    }

    @Test
    void doesNotTakeAnEmptyPassword() throws Exception {
        var credentials = credentials(true);
        Files.writeString(credentials.folder().resolve("a.broker-password"), " \n");

        assertThat(credentials.brokerPassword(A)).isEmpty();
    }

    @Test
    void keepsTheSigningKeyOverARestart() throws Exception {
        var keys = data.resolve("keys");

        var first = SigningKey.in(keys);

        assertThat(SigningKey.in(keys)).isEqualTo(first);
        try (var files = Files.list(keys)) {
            assertThat(files).singleElement().satisfies(file -> assertThat(permissions(file))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void refusesASigningKeyThatIsNoKey() throws Exception {
        Files.writeString(data.resolve("access-token.private.jwk.json"), "{}");

        assertThatThrownBy(() -> SigningKey.in(data)).hasMessageContaining("Not an EC key");
    }

    @Test
    void remembersAnAssertionUntilItExpiresAndRefusesWhenTheRoomOfTheClientIsFull() {
        var now = Instant.parse("2026-06-01T12:00:00Z");
        var used = new UsedAssertions(2, Clock.fixed(now, ZoneOffset.UTC));

        assertThat(used.isFirstUse("a", "1", now.plusSeconds(60))).isTrue();
        assertThat(used.isFirstUse("a", "1", now.plusSeconds(60))).isFalse();
        assertThat(used.isFirstUse("b", "1", now.plusSeconds(60))).isTrue();
        assertThat(used.isFirstUse("a", "2", now.minusSeconds(1))).isTrue();
        assertThat(used.isFirstUse("a", "3", now.plusSeconds(60))).isTrue();
        assertThat(used.isFirstUse("a", "4", now.plusSeconds(60))).isFalse();
        assertThat(used.isFirstUse("b", "4", now.plusSeconds(60))).isTrue();
    }

    private Credentials credentials(boolean test) {
        return new CredentialBeans().credentials(new HubSettings(data.toString(), null, test), RELEASE);
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
