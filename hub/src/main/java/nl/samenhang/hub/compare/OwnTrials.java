package nl.samenhang.hub.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.hub.dryrun.DrySteps;
import nl.samenhang.hub.dryrun.Plan;
import nl.samenhang.hub.message.DutchDays;
import nl.samenhang.hub.message.MessageId;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.hub.message.Trail;
import nl.samenhang.hub.release.Release;

/**
 * The messages of a folder through both configurations, as they are, each by the partner that it names as its sender.
 */
record OwnTrials(DrySteps steps, Release before, Release after, Instant now) {

    List<Tried> run(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> tried(folder, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the messages cannot be read", e);
        }
    }

    private Tried tried(Path folder, Path file) {
        var body = bytes(file);
        var id = MessageId.next();
        var was = plan(before, id, body);
        var becomes = plan(after, id, body);
        var municipality = Stream.of(was, becomes)
                .flatMap(Optional::stream)
                .map(Plan::municipality)
                .filter(code -> code != null)
                .findFirst()
                .orElse("");
        var sender = sender(before, body).or(() -> sender(after, body)).orElse("");
        var day = DutchDays.of(now);
        var trial = new Trial(folder.relativize(file).toString(), day, municipality, sender, "");
        return new Tried(trial, outcome(was), outcome(becomes), false);
    }

    private Optional<Plan> plan(Release release, MessageId id, byte[] body) {
        return sender(release, body)
                .map(sender -> new ReceivedMessage(
                        id, sender, body, Optional.empty(), release.number(), now, Trail.startingAt(now)))
                .map(steps.judging()::plan);
    }

    private Optional<String> sender(Release release, byte[] body) {
        return steps.namedSender(body, null, release.number());
    }

    private static Outcome outcome(Optional<Plan> plan) {
        return plan.map(Outcome::of).orElse(Outcome.SENDER_UNKNOWN);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a message cannot be read", e);
        }
    }
}
