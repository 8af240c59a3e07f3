package nl.samenhang.profiles.packaging;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.parser.IParser;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * Writes what the validator needs to start quickly: our definitions with their snapshots made, and of the standard only
 * what our messages can lead to. Without it a start reads and converts the whole standard, most of it for nothing.
 *
 * <p>The file is a gzipped text of one line for each definition: its address, a tab, its JSON. Those that start with
 * {@code ~} are only looked at by address; those that start with a hash are the addresses of the rest of the standard.
 */
public final class DefinitionsBuilder {

    /** Marks a definition that is no part of any message, but that references are checked by. */
    private static final String ASIDE = "~";

    /** Marks an address of the standard that is not stored. */
    private static final String BEYOND = "#";

    private final FhirContext fhir = FhirContext.forR4();
    private final DefaultProfileValidationSupport standard = new DefaultProfileValidationSupport(fhir);
    private final PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(fhir);
    private final IParser parser = fhir.newJsonParser();

    private DefinitionsBuilder() {}

    /** Arguments: folder of our definitions, file to write, file that remembers what it was written from. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        InputStamp stamp = new InputStamp(Path.of(arguments[2]));
        String input = InputStamp.of(List.of(folder));
        if (Files.exists(target) && Files.exists(whole(target)) && stamp.says(input)) {
            return;
        }
        DefinitionsBuilder builder = new DefinitionsBuilder();
        builder.write(builder.own(folder), target);
        stamp.remember(input);
    }

    /** Beside the definitions of the validator: ours as readers want them, with every text. */
    private static Path whole(Path target) {
        return target.resolveSibling("conformance.gz");
    }

    private List<MetadataResource> own(Path folder) throws IOException {
        List<MetadataResource> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                MetadataResource resource = (MetadataResource) parser.parseResource(Files.readString(file));
                ours.addResource(resource);
                found.add(resource);
            }
        }
        return found;
    }

    private void write(List<MetadataResource> own, Path target) throws IOException {
        List<StructureDefinition> profiles = withSnapshots(own);
        Files.createDirectories(target.getParent());
        writeWhole(own, profiles, whole(target));
        StandardClosure closure = new StandardClosure(standard);
        Map<String, MetadataResource> needed = closure.of(profiles);
        own.stream().filter(DefinitionsBuilder::isList).forEach(resource -> needed.put(resource.getUrl(), resource));
        profiles.forEach(profile -> needed.put(profile.getUrl(), profile));
        Map<String, MetadataResource> targets = closure.targetsOf(needed.values());
        try (Writer lines = compressed(target)) {
            write(needed, "", lines);
            write(targets, ASIDE, lines);
            for (String address : addressesBeyond(needed, targets)) {
                lines.write(BEYOND + address + "\n");
            }
        }
    }

    /** Beside profiles only lists of codes are asked for; messages and graphs judge nothing by themselves. */
    private static boolean isList(MetadataResource resource) {
        return resource instanceof ValueSet || resource instanceof CodeSystem;
    }

    /** One definition a line, the profiles with their snapshots; before anything is taken out of them. */
    private void writeWhole(List<MetadataResource> own, List<StructureDefinition> profiles, Path target)
            throws IOException {
        List<MetadataResource> whole = new ArrayList<>(own);
        whole.removeIf(StructureDefinition.class::isInstance);
        whole.addAll(profiles);
        try (Writer lines = compressed(target)) {
            for (MetadataResource definition : whole) {
                lines.write(parser.encodeResourceToString(definition) + "\n");
            }
        }
    }

    private static Writer compressed(Path target) throws IOException {
        return new OutputStreamWriter(
                new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(target))), StandardCharsets.UTF_8);
    }

    private void write(Map<String, MetadataResource> definitions, String mark, Writer lines) throws IOException {
        for (Map.Entry<String, MetadataResource> entry : definitions.entrySet()) {
            Slim.down(entry.getValue());
            lines.write(mark + entry.getKey() + "\t" + parser.encodeResourceToString(entry.getValue()) + "\n");
        }
    }

    private List<StructureDefinition> withSnapshots(List<MetadataResource> own) {
        ValidationSupportChain chain = new ValidationSupportChain(
                ours,
                standard,
                new InMemoryTerminologyServerValidationSupport(fhir),
                new SnapshotGeneratingValidationSupport(fhir));
        return own.stream()
                .filter(StructureDefinition.class::isInstance)
                .map(StructureDefinition.class::cast)
                .map(profile -> (StructureDefinition) chain.generateSnapshot(
                        new ValidationSupportContext(chain), profile, profile.getUrl(), null, profile.getName()))
                .toList();
    }

    private List<String> addressesBeyond(Map<String, MetadataResource> needed, Map<String, MetadataResource> targets) {
        List<IBaseResource> all = new ArrayList<>(standard.fetchAllConformanceResources());
        return all.stream()
                .filter(MetadataResource.class::isInstance)
                .map(resource -> ((MetadataResource) resource).getUrl())
                .filter(url -> url != null && !needed.containsKey(url) && !targets.containsKey(url))
                .distinct()
                .sorted()
                .toList();
    }
}
