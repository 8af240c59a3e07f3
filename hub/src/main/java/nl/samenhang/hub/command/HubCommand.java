package nl.samenhang.hub.command;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the jar; without one of them the hub runs. */
@Command(
        name = "java -jar samenhang-hub.jar",
        mixinStandardHelpOptions = true,
        description =
                "Werkt aan de configuratie zonder de hub te starten / works on configuration without starting the hub",
        subcommands = MappingCommand.class)
public final class HubCommand {

    private static final List<String> NAMES = List.of("mapping");

    private HubCommand() {}

    /** Whether the arguments ask for a command and not for a running hub. */
    public static boolean isAskedBy(String... arguments) {
        return arguments.length > 0 && NAMES.contains(arguments[0]);
    }

    /**
     * Carries out a command.
     *
     * @return 0 all is well, 1 something is to be mended, 2 the command is not understood
     */
    public static int run(String... arguments) {
        return new CommandLine(new HubCommand())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(WorkbenchFault.inWords(failure));
                    return WorkbenchFault.isTheUsers(failure) ? CommandLine.ExitCode.SOFTWARE : thrown(failure);
                })
                .execute(Arrays.copyOf(arguments, arguments.length));
    }

    private static int thrown(Exception failure) throws Exception {
        throw failure;
    }
}
