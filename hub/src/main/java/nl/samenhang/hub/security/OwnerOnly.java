package nl.samenhang.hub.security;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
            // a database may keep what depends on a key: the key must survive a power cut as well as that does
            force(draft, StandardOpenOption.WRITE);
            Files.move(draft, file, how);
            forceFolder(folder);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** Where a folder cannot be opened as a file, the system does this by itself. */
    private static void forceFolder(Path folder) throws IOException {
        if (isPosix(folder)) {
            force(folder, StandardOpenOption.READ);
        }
    }

    private static boolean isPosix(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Makes a folder, with the folders above it, unless it is there; one that is there keeps its permissions. */
    public static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, permissions(folder, "rwx------"));
    }

    /** On a file system without such permissions, those of the data folder itself must do. */
    private static FileAttribute<?>[] permissions(Path folder, String permissions) {
        return isPosix(folder)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
