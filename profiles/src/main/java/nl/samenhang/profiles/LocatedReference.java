package nl.samenhang.profiles;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * One reference and where it stands.
 *
 * @param path such as {@code Bundle.entry[1].resource.supportingInfo[2]}
 * @param target what it refers to, as written
 */
record LocatedReference(String path, String target) {

    /** Every reference of the resource that names an address; one that only has an identifier points nowhere. */
    static List<LocatedReference> in(Resource resource, String path) {
        List<LocatedReference> found = new ArrayList<>();
        collect(resource, path, found);
        return found;
    }

    /** Whether it stands in this element of the resource at the path. */
    boolean isIn(String resource, String element) {
        String start = resource + "." + element;
        return path.equals(start) || path.startsWith(start + "[") || path.startsWith(start + ".");
    }

    private static void collect(Base base, String path, List<LocatedReference> found) {
        if (base instanceof Reference reference && reference.hasReference()) {
            found.add(new LocatedReference(path, reference.getReference()));
        }
        for (Property property : base.children()) {
            for (int i = 0; i < property.getValues().size(); i++) {
                collect(property.getValues().get(i), path(path, property, i), found);
            }
        }
    }

    private static String path(String parent, Property property, int index) {
        String name = property.getName().replace("[x]", "");
        return parent + "." + name + (property.isList() ? "[" + index + "]" : "");
    }
}
