package nl.samenhang.hub.release;

import java.time.Instant;

/**
 * A release without its files.
 *
 * @param hash SHA-256 of its files
 * @param takenBy login of who applied it, {@code start} for the folder the hub was started with
 * @param note why, in the words of who applied it; may be empty
 */
public record ReleaseSummary(int number, String hash, Instant takenAt, String takenBy, String note) {}
