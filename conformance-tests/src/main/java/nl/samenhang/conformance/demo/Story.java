package nl.samenhang.conformance.demo;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import nl.samenhang.conformance.scenario.Player;
import nl.samenhang.conformance.scenario.Scenario;
import nl.samenhang.conformance.scenario.ScenarioResult;
import nl.samenhang.conformance.scenario.Stage;
import nl.samenhang.conformance.scenario.Verdict;

/** Plays the chapters of the demonstration one after the other, and stops at the first that did not happen. */
final class Story {
    private final List<Scenario> chapters;
    private final PrintWriter out;

    Story(List<Scenario> chapters, PrintWriter out) {
        this.chapters = chapters;
        this.out = out;
    }

    /** What was told of each chapter that happened; the reason stands in {@link NotHappened} when one did not. */
    List<String> tell(Stage stage) throws NotHappened {
        Player player = new Player(stage);
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < chapters.size(); i++) {
            Scenario chapter = chapters.get(i);
            out.print("[" + (i + 1) + "/" + chapters.size() + "] "
                    + chapter.title().line() + " ... ");
            out.flush();
            ScenarioResult result = player.play(chapter);
            if (result.verdict() != Verdict.PASS) {
                out.println("NOT DONE");
                throw new NotHappened(chapter.id() + ": " + result.reason());
            }
            out.printf("ok (%.1f s)%n", result.took().toMillis() / 1000.0);
            notes.add(result.note());
        }
        return notes;
    }

    /** A chapter did not happen; the message says which and why. */
    static final class NotHappened extends Exception {
        private static final long serialVersionUID = 1L;

        NotHappened(String reason) {
            super(reason);
        }
    }
}
