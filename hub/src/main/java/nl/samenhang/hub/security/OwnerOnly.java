package nl.samenhang.hub.security;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only the owner of the process can read: for secrets, and for what messages are kept in. */
public final class OwnerOnly {

    private OwnerOnly() {}

    /**
     * Writes a new file, and its folder when that is missing. The file appears with all of its content at once, so that
     * another process never reads half a key.
     *
     * @return false when the file was there already, which is then left alone
     */
    public static boolean writeNew(Path file, String content) throws IOException {
        try {
            write(file, content);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Puts other content in the place of a file; who reads it finds the one or the other, never a mixture. */
    public static void replace(Path file, String content) throws IOException {
        write(file, content, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(Path file, String content, CopyOption... how) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        createFolder(folder);
        var draft = Files.createTempFile(folder, "." + file.getFileName(), ".new", permissions(folder, "rw-------"));
        try {
            Files.writeString(draft, content);
            Files.move(draft, file, how);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Makes a folder, with the folders above it, unless it is there; one that is there keeps its permissions. */
    public static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, permissions(folder, "rwx------"));
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
