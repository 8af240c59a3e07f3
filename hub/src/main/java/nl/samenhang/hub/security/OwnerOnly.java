package nl.samenhang.hub.security;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes secrets to files that only the owner of the process can read. */
final class OwnerOnly {

    private OwnerOnly() {}

    /**
     * Writes a new file, and its folder when that is missing. The file appears with all of its content at once, so that
     * another process never reads half a key.
     *
     * @return false when the file was there already, which is then left alone
     */
    static boolean writeNew(Path file, String content) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder, permissions(folder, "rwx------"));
        var draft = Files.createTempFile(folder, "." + file.getFileName(), ".new", permissions(folder, "rw-------"));
        try {
            Files.writeString(draft, content);
            Files.move(draft, file);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** On a file system without such permissions, those of the data folder itself must do. */
    private static FileAttribute<?>[] permissions(Path folder, String permissions) {
        var posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
