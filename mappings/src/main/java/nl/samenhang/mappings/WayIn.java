package nl.samenhang.mappings;

/** What is known of a native message on its way in: with it a canonical message is accounted for. */
record WayIn(byte[] body, Arrival arrival, Format format, FormatData data) {}
