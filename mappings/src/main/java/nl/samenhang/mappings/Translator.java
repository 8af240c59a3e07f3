package nl.samenhang.mappings;

/** One format's way in and way out, compiled and thread-safe. */
interface Translator {
    Canonical toCanonical(byte[] body, Arrival arrival);

    NativeMessage fromCanonical(String canonicalJson, Departure departure);
}
