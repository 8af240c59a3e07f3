package nl.samenhang.hub.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The commands of the jar; without one of them the hub runs. */
@Command(
        name = "java -jar samenhang-hub.jar",
        mixinStandardHelpOptions = true,
        description =
                "Werkt aan de configuratie zonder de hub te starten / works on configuration without starting the hub",
        subcommands = {
            AuditCommand.class,
            CheckCommand.class,
            CompareCommand.class,
            DeadLettersCommand.class,
            DryRunCommand.class,
            KeysCommand.class,
            LearningCommand.class,
            MapCommand.class,
            PolicyCommand.class,
            ReleaseCommand.class,
            ShredCommand.class,
            MappingCommand.class
        })
public final class HubCommand {

    private static final List<String> NAMES = List.of(
            "apply",
            "audit",
            "check",
            "compare",
            "dead-letters",
            "dry-run",
            "keys",
            "learning",
            "map",
            "mapping",
            "policy",
            "release",
            "rollback",
            "shred");

    /** What engineers do most with releases needs no longer name. */
    private static final List<String> SHORT = List.of("apply", "rollback");

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
        // the libraries greet at INFO, on the output that belongs to the command
        LoggingSystem.get(HubCommand.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        return new CommandLine(new HubCommand())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(WorkbenchFault.inWords(failure, message(parsed)));
                    return WorkbenchFault.isTheUsers(failure) ? CommandLine.ExitCode.SOFTWARE : thrown(failure);
                })
                .execute(inFull(arguments));
    }

    private static String[] inFull(String... arguments) {
        var release = arguments.length > 0 && SHORT.contains(arguments[0]) ? Stream.of("release") : Stream.<String>of();
        return Stream.concat(release, Arrays.stream(arguments)).toArray(String[]::new);
    }

    /** The file that a command was to translate, null for a command that translates none. */
    private static Path message(ParseResult parsed) {
        var asked = parsed;
        while (asked.hasSubcommand()) {
            asked = asked.subcommand();
        }
        return asked.commandSpec().name().equals("run") ? asked.matchedPositionalValue(1, null) : null;
    }

    private static int thrown(Exception failure) throws Exception {
        throw failure;
    }
}
