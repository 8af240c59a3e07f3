package nl.samenhang.hub.command;

import java.nio.file.NoSuchFileException;
import java.util.stream.Collectors;
import nl.samenhang.mappings.Inexpressible;
import nl.samenhang.mappings.NotReadable;
import nl.samenhang.mappings.UnknownFormat;
import nl.samenhang.mappings.Unmappable;

/** What went wrong on the workbench, in words for the one who can mend it. */
final class WorkbenchFault {

    private WorkbenchFault() {}

    /** Whether the user can mend it; anything else is a fault of ours and keeps its stack trace. */
    static boolean isTheUsers(Exception failure) {
        return failure instanceof IllegalArgumentException
                || failure instanceof NoSuchFileException
                || failure instanceof NotReadable
                || failure instanceof UnknownFormat
                || failure instanceof Unmappable
                || failure instanceof Inexpressible;
    }

    static String inWords(Exception failure) {
        if (failure instanceof Unmappable refused) {
            return refused.problems().stream()
                    .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.nativePath() + " ("
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
            return unreadable.line() + ":" + unreadable.column() + ": "
                    + unreadable.text().inBoth();
        }
        return failure instanceof NoSuchFileException
                ? failure.getMessage() + ": bestaat niet / there is no such file"
                : String.valueOf(failure.getMessage());
    }
}
