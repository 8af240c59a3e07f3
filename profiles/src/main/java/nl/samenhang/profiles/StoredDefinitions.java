package nl.samenhang.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.zip.GZIPInputStream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * The definitions that the build prepared, each read when it is first asked for. What a message leads to beyond them is
 * looked up in the whole standard, which is then read once; that a definition exists nowhere is known at once.
 */
final class StoredDefinitions implements IValidationSupport {

    private static final String SOURCE = "definitions.gz";
    private static final String STRUCTURE = "/StructureDefinition/";

    private final FhirContext fhir;
    private final Map<String, String> stored = new HashMap<>();
    private final List<String> structures = new ArrayList<>();
    private final Set<String> beyond = new HashSet<>();
    private final Map<String, IBaseResource> read = new ConcurrentHashMap<>();
    private final DefaultProfileValidationSupport standard;

    private StoredDefinitions(FhirContext fhir) {
        this.fhir = fhir;
        this.standard = new DefaultProfileValidationSupport(fhir);
    }

    static StoredDefinitions load(FhirContext fhir) {
        StoredDefinitions definitions = new StoredDefinitions(fhir);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(StoredDefinitions.class.getResourceAsStream(SOURCE)), StandardCharsets.UTF_8))) {
            lines.lines().forEach(definitions::store);
        } catch (IOException e) {
            throw new UncheckedIOException(SOURCE + " cannot be read", e);
        }
        return definitions;
    }

    private void store(String line) {
        if (line.startsWith("#")) {
            beyond.add(line.substring(1));
            return;
        }
        int start = line.startsWith("~") ? 1 : 0;
        int tab = line.indexOf('\t');
        String address = line.substring(start, tab);
        stored.put(address, line.substring(tab + 1));
        if (start == 0 && address.contains(STRUCTURE)) {
            structures.add(address);
        }
    }

    /** Whether it is stored, so that reading it never leads into the whole standard. */
    boolean holds(String address) {
        return stored.containsKey(address);
    }

    @Override
    public FhirContext getFhirContext() {
        return fhir;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
        return (List<T>) structures.stream().map(this::stored).toList();
    }

    @Override
    public IBaseResource fetchStructureDefinition(String address) {
        return fetch(address, StructureDefinition.class, DefaultProfileValidationSupport::fetchStructureDefinition);
    }

    @Override
    public IBaseResource fetchCodeSystem(String address) {
        return fetch(address, CodeSystem.class, DefaultProfileValidationSupport::fetchCodeSystem);
    }

    @Override
    public IBaseResource fetchValueSet(String address) {
        return fetch(address, ValueSet.class, DefaultProfileValidationSupport::fetchValueSet);
    }

    private IBaseResource fetch(
            String canonical,
            Class<? extends IBaseResource> type,
            BiFunction<DefaultProfileValidationSupport, String, IBaseResource> rest) {
        String address = canonical.replaceFirst("\\|.*$", "");
        if (stored.containsKey(address)) {
            IBaseResource resource = stored(address);
            return type.isInstance(resource) ? resource : null;
        }
        return beyond.contains(address) ? rest.apply(standard, canonical) : null;
    }

    private IBaseResource stored(String address) {
        return read.computeIfAbsent(address, key -> fhir.newJsonParser().parseResource(stored.get(key)));
    }
}
