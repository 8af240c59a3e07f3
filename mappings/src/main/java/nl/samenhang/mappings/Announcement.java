package nl.samenhang.mappings;

/**
 * A message without content, which says that there is something to fetch ("notified pull").
 *
 * @param id the sender's own id of the announcement; the same one again is the same announcement
 * @param source who announces, in the words of the format
 * @param kind what happened, in the words of the format
 * @param resource id or address of what there is to fetch
 * @param location https address to fetch it at, null when the source must be asked for it
 * @param at when it happened, as written
 */
public record Announcement(String id, String source, String kind, String resource, String location, String at) {}
