package nl.samenhang.profiles.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what kind of thing a field holds, with links to our own profiles. */
final class Types {

    private static final String STANDARD = "http://hl7.org/fhir/StructureDefinition/";

    private final Catalogue catalogue;

    Types(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The extension of ours that an element is, if it is one. */
    Optional<Definition> extension(Element element) {
        return catalogue
                .at(element.json().path("type").path(0).path("profile").path(0).asText())
                .filter(Definition::isExtension);
    }

    /** The types of an element; a part of a message shows what it holds. */
    List<Link> of(Element element) {
        Element shown = element.children().stream()
                .filter(child -> element.isSlice() && child.name().equals("resource"))
                .findFirst()
                .orElse(element);
        List<Link> found = new ArrayList<>();
        for (JsonNode type : shown.json().path("type")) {
            String code = type.path("code").asText();
            if (type.has("profile")) {
                type.path("profile").forEach(profile -> found.add(profile(profile.asText())));
            } else if (type.has("targetProfile")) {
                type.path("targetProfile").forEach(target -> found.add(target(target.asText())));
            } else {
                found.add(Link.plain(code.substring(code.lastIndexOf('.') + 1)));
            }
        }
        return found;
    }

    boolean isReference(Element element) {
        return element.json().path("type").path(0).path("code").asText().equals("Reference");
    }

    private Link profile(String canonical) {
        return catalogue
                .at(canonical)
                .map(Types::toProfile)
                .orElseGet(() -> Link.plain(canonical.substring(canonical.lastIndexOf('/') + 1)));
    }

    /** The field has the name of its extension already: the link tells which extension it is. */
    private static Link toProfile(Definition definition) {
        return definition.isExtension()
                ? new Link(Link.plain(definition.id()).text(), definition.page())
                : Link.to(definition);
    }

    /** A reference names a type of FHIR; where we have one profile of it, that is what it leads to. */
    private Link target(String canonical) {
        String type = canonical.replace(STANDARD, "");
        List<Definition> own = catalogue.profilesOf(type);
        return own.size() == 1 ? new Link(Link.plain(type).text(), own.get(0).page()) : profile(canonical);
    }
}
