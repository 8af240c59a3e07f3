package nl.samenhang.hub.canonicalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FamilyKeyTest {

    @TempDir
    private Path folder;

    @Test
    void isMadeOnceAndReadAgain() throws IOException {
        var file = folder.resolve("keys/family.key");
        var made = FamilyKey.in(file);
        var written = Files.readString(file);

        assertThat(FamilyKey.in(file)).isEqualTo(made);
        assertThat(Files.readString(file)).isEqualTo(written);
        assertThat(made.secret().getEncoded()).hasSize(32);
    }

    @Test
    void isAnotherInAnotherHub() {
        assertThat(FamilyKey.in(folder.resolve("een/family.key")))
                .isNotEqualTo(FamilyKey.in(folder.resolve("twee/family.key")));
    }

    @Test
    void isReadByItsOwnerAlone() throws IOException {
        var file = folder.resolve("keys/family.key");
        FamilyKey.in(file);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(file.getParent()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void isNotReplacedWhenItCannotBeRead() throws IOException {
        var file = Files.writeString(folder.resolve("family.key"), "geen sleutel");
        assertThatThrownBy(() -> FamilyKey.in(file)).isInstanceOf(RuntimeException.class);
        assertThat(file).hasContent("geen sleutel");
    }

    @Test
    void isNeverPrinted() {
        var key = FamilyKey.in(folder.resolve("family.key"));
        assertThat(key.toString())
                .doesNotContain(HexFormat.of().formatHex(key.secret().getEncoded()));
    }
}
