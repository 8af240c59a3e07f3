package nl.samenhang.mappings.workbench;

import java.nio.file.Path;
import nl.samenhang.mappings.Mappings;

/** A folder with formats that the engine cannot use: told as a remark, because its engineer can mend it. */
public final class UnusableFolder extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Remark remark;

    private UnusableFolder(Remark remark, RuntimeException cause) {
        super(remark.inWords(), cause);
        this.remark = remark;
    }

    /** What is wrong, with file and line. */
    public Remark remark() {
        return remark;
    }

    /**
     * The formats of the project, with those of a folder.
     *
     * @param folder one format or several, null for none
     * @throws UnusableFolder a format in it cannot be read or compiled
     */
    public static Mappings load(Path folder) {
        try {
            return folder == null ? Mappings.load() : Mappings.load(folder);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new UnusableFolder(Fault.of(e), e);
        }
    }
}
