package nl.samenhang.profiles.site;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** Every definition and every example as a file to fetch, in JSON and in XML. */
final class Downloads {

    private final IParser json;
    private final IParser xml;

    Downloads() {
        FhirContext fhir = FhirContext.forR4();
        fhir.getParserOptions().setStripVersionsFromReferences(false);
        json = fhir.newJsonParser();
        xml = fhir.newXmlParser().setPrettyPrint(true);
    }

    /** The files by their place in the site. */
    Map<String, String> of(Catalogue catalogue, List<Example> examples) {
        Map<String, String> files = new TreeMap<>();
        catalogue.all().forEach(definition -> add(definition.download(), definition.json(), files));
        examples.forEach(example -> add(example.download(), example.json(), files));
        return files;
    }

    private void add(String name, JsonNode resource, Map<String, String> files) {
        files.put(name + ".json", Pretty.print(resource));
        IBaseResource read = json.parseResource(resource.toString());
        files.put(name + ".xml", xml.encodeResourceToString(read).replace("\r\n", "\n"));
    }
}
