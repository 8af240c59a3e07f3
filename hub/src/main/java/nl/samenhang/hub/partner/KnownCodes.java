package nl.samenhang.hub.partner;

import java.util.Set;

/**
 * The codes that configuration files may use; a typing error in one of them would otherwise silently deny.
 *
 * @param formats ids of the registered formats
 * @param roles codes of the code system organisation-role
 * @param events codes of the code system message-event
 * @param dataClasses codes of the code system data-class
 */
public record KnownCodes(Set<String> formats, Set<String> roles, Set<String> events, Set<String> dataClasses) {

    /** Copies the sets. */
    public KnownCodes {
        formats = Set.copyOf(formats);
        roles = Set.copyOf(roles);
        events = Set.copyOf(events);
        dataClasses = Set.copyOf(dataClasses);
    }
}
