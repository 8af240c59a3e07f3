package nl.samenhang.profiles;

/** A sentence for people, in Dutch and in English; neither is null. */
public record Text(String nl, String en) {}
