package nl.samenhang.hub.command;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.samenhang.hub.configuration.ConfigurationRefused;
import nl.samenhang.mappings.Inexpressible;
import nl.samenhang.mappings.NotReadable;
import nl.samenhang.mappings.UnknownFormat;
import nl.samenhang.mappings.Unmappable;
import nl.samenhang.mappings.workbench.UnusableFolder;

/** What went wrong on the workbench, in words for the one who can mend it. */
final class WorkbenchFault {

    private WorkbenchFault() {}

    /** Whether the user can mend it; anything else is a fault of ours and keeps its stack trace. */
    static boolean isTheUsers(Exception failure) {
        return failure instanceof ConfigurationRefused
                || failure instanceof IllegalArgumentException
                || failure instanceof UnusableFolder
                || failure instanceof NoSuchFileException
                || failure instanceof NotReadable
                || failure instanceof UnknownFormat
                || failure instanceof Unmappable
                || failure instanceof Inexpressible;
    }

    /**
     * As compilers write it, so that an editor can jump to the place.
     *
     * @param file the message that was translated, null when there was none
     */
    static String inWords(Exception failure, Path file) {
        String at = file == null ? "" : file + ":";
        if (failure instanceof Unmappable refused) {
            return refused.problems().stream()
                    .map(problem -> at + problem.line() + ":" + problem.column() + ": " + problem.nativePath() + " ("
                            + problem.rule() + "): " + problem.message().inBoth())
                    .collect(Collectors.joining(System.lineSeparator()));
        }
        if (failure instanceof UnknownFormat unknown) {
            return unknown.text().inBoth();
        }
        if (failure instanceof Inexpressible inexpressible) {
            return inexpressible.text().inBoth();
        }
        if (failure instanceof NotReadable unreadable) {
            return at + unreadable.line() + ":" + unreadable.column() + ": "
                    + unreadable.text().inBoth();
        }
        return failure instanceof NoSuchFileException
                ? failure.getMessage() + ": bestaat niet / there is no such file"
                : String.valueOf(failure.getMessage());
    }
}
