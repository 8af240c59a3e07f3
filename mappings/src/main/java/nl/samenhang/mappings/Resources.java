package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The files of a folder, on the classpath or on disk. */
interface Resources {
    YAMLMapper YAML = new YAMLMapper();

    /** The bytes of a file; {@link NoSuchFileException} when it is not there. */
    byte[] bytes(String name) throws IOException;

    /** The tree of a YAML (or JSON) file; a missing or broken file is a fault of the installation. */
    default JsonNode yaml(String name) {
        try {
            return YAML.readTree(bytes(name));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }

    static Resources onClasspath(String folder) {
        return name -> {
            try (InputStream in = Resources.class.getClassLoader().getResourceAsStream(folder + "/" + name)) {
                if (in == null) {
                    throw new NoSuchFileException(folder + "/" + name);
                }
                return in.readAllBytes();
            }
        };
    }

    /** The files that formats share, as this folder sees them. */
    default Resources shared() {
        return onClasspath("formats/shared");
    }

    /** A folder on disk; a folder {@code shared} beside it takes the place of what formats share, file by file. */
    static Resources under(Path folder) {
        return new Resources() {
            @Override
            public byte[] bytes(String name) throws IOException {
                return Files.readAllBytes(folder.resolve(name));
            }

            @Override
            public Resources shared() {
                Path beside = folder.resolveSibling("shared");
                return name -> Files.exists(beside.resolve(name))
                        ? Files.readAllBytes(beside.resolve(name))
                        : onClasspath("formats/shared").bytes(name);
            }
        };
    }
}
