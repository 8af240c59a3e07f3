package nl.samenhang.hub.release;

/** A release is about to be put in force: whatever its partners need is made now. */
public record ReleaseComing(Release release) {}
