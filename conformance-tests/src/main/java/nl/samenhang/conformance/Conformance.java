package nl.samenhang.conformance;

import nl.samenhang.conformance.demo.DemoCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the kit. Exit status: 0 all passed, 1 something did not, 2 it could not run. */
@Command(
        name = "samenhang-conformance",
        mixinStandardHelpOptions = true,
        version = "samenhang-conformance 0.1.0",
        description = "Judges a running hub from outside, over the doors that suppliers use.",
        subcommands = {RunCommand.class, ListCommand.class, TokenCommand.class, DemoCommand.class})
public final class Conformance {

    private Conformance() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line, for tests that look at its exit status. */
    static CommandLine commandLine() {
        return new CommandLine(new Conformance());
    }
}
