package nl.samenhang.hub.release;

/**
 * The configurations of the hub. A message keeps the release it began with, so that no two steps judge it by different
 * rules; everything else asks for the one in force.
 */
public interface Releases {

    /** The release by which new messages are taken. */
    Release inForce();

    /**
     * An earlier release, or the one in force.
     *
     * @throws IllegalArgumentException when there is no release of that number
     */
    Release numbered(int number);
}
