package nl.samenhang.hub.partner;

import java.util.Set;
import nl.samenhang.hub.configuration.YamlFile;

/** Reads the {@code contact} of a partner file. */
final class ContactReader {

    private static final Set<String> FIELDS = Set.of("officeHours", "outsideOfficeHours");

    private ContactReader() {}

    /** Null when the file names none. */
    static Contact read(YamlFile partner) {
        if (!partner.fields().contains("contact")) {
            return null;
        }
        var file = partner.below("contact");
        if (file == null) {
            partner.finding("must-be-fields", "contact");
            return null;
        }
        file.allowOnly(FIELDS);
        return new Contact(point(file, "officeHours"), point(file, "outsideOfficeHours"));
    }

    private static ContactPoint point(YamlFile contact, String field) {
        var file = contact.below(field);
        if (file == null) {
            return null;
        }
        file.allowOnly(Set.of("phone", "email"));
        if (file.text("phone") == null && file.text("email") == null) {
            contact.finding("contact-form", field);
        }
        return new ContactPoint(file.text("phone"), file.text("email"));
    }
}
