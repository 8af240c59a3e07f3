package nl.samenhang.mappings.generate;

/** Makes native messages of one format. */
public interface Generator {
    /** The message of this seed: the same on every machine and at every time. */
    String message(long seed);
}
