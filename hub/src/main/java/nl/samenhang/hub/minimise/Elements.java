package nl.samenhang.hub.minimise;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Base;

/** The elements inside another, however deep: in extensions and contained resources too. */
final class Elements {

    private Elements() {}

    /** Those of a type, in their order; walking them beats looking them up by their definitions several times over. */
    static <T extends Base> List<T> in(Base element, Class<T> type) {
        var found = new ArrayList<T>();
        collect(element, type, found);
        return found;
    }

    private static <T extends Base> void collect(Base element, Class<T> type, List<T> found) {
        for (var property : element.children()) {
            for (var value : property.getValues()) {
                if (type.isInstance(value)) {
                    found.add(type.cast(value));
                }
                collect(value, type, found);
            }
        }
    }
}
