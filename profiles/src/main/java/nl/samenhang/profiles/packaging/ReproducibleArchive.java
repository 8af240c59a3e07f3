package nl.samenhang.profiles.packaging;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** A gzipped tar without anything of the moment or of the machine in it. */
final class ReproducibleArchive {

    private ReproducibleArchive() {}

    /** Writes the files in the order of the map. */
    static void write(Map<String, byte[]> files, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(
                        new GzipCompressorOutputStream(file, parameters()), StandardCharsets.UTF_8.name())) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                tar.putArchiveEntry(header(entry.getKey(), entry.getValue().length));
                tar.write(entry.getValue());
                tar.closeArchiveEntry();
            }
        }
    }

    private static GzipParameters parameters() {
        GzipParameters parameters = new GzipParameters();
        parameters.setModificationTime(0);
        // "unknown": the default names the operating system of the build
        parameters.setOperatingSystem(255);
        return parameters;
    }

    private static TarArchiveEntry header(String name, int size) {
        TarArchiveEntry header = new TarArchiveEntry(name);
        header.setSize(size);
        header.setModTime(0L);
        header.setIds(0, 0);
        header.setNames("", "");
        return header;
    }
}
