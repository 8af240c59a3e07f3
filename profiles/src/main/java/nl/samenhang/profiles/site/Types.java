package nl.samenhang.profiles.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what kind of thing a field holds, with links to our own profiles. */
final class Types {

    private static final String STANDARD = "http://hl7.org/fhir/StructureDefinition/";

    /** Its fields tell what it holds. */
    private static final String GROUP_OF_FIELDS = "BackboneElement";

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
                type.path("targetProfile")
                        .forEach(target -> target(target.asText()).forEach(found::add));
            } else if (!code.equals(GROUP_OF_FIELDS)) {
                ofType(code.substring(code.lastIndexOf('.') + 1)).forEach(found::add);
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

    private Stream<Link> target(String canonical) {
        return canonical.startsWith(STANDARD)
                ? ofType(canonical.substring(STANDARD.length()))
                : Stream.of(profile(canonical));
    }

    /** The field has the name of its extension already: the link tells which extension it is. */
    private static Link toProfile(Definition definition) {
        return definition.isExtension()
                ? new Link(Link.plain(definition.id()).text(), definition.page())
                : Link.to(definition);
    }

    /** A type of FHIR is told by our profiles of it, all of them; we have two of some types. */
    private Stream<Link> ofType(String type) {
        List<Definition> own = catalogue.profilesOf(type);
        return own.isEmpty() ? Stream.of(Link.plain(type)) : own.stream().map(Link::to);
    }
}
