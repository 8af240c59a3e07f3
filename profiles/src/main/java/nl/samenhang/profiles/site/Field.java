package nl.samenhang.profiles.site;

import java.util.List;
import nl.samenhang.profiles.Text;

/**
 * A field as the table of a profile shows it.
 *
 * @param path its place in JSON
 * @param name what people call it
 * @param obligation must or may, in words
 * @param cardinality the same as FHIR writes it
 * @param types what it holds
 * @param reference whether it holds a reference to those
 * @param choices the codes it takes its value from
 * @param fixed the only value it can have; empty when there is a choice
 * @param stated whether the profile itself says something about it
 * @param parts the fields within it
 */
public record Field(
        String path,
        Text name,
        Text obligation,
        String cardinality,
        List<Link> types,
        boolean reference,
        List<Choice> choices,
        String fixed,
        boolean stated,
        List<Field> parts) {

    /** The last part of the path. */
    public String lastName() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
