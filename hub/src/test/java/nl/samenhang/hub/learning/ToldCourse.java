package nl.samenhang.hub.learning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The course of an invented family in words: {@code 2026-01-05 politie: report to veilig-thuis in 0344}, with a
 * semicolon between messages. Recipients and municipality may be absent.
 */
final class ToldCourse {

    private static final Map<String, Function<LearningEvent, LearningEvent>> WORDS = Map.ofEntries(
            Map.entry("report", message("referral", "report")),
            Map.entry("transfer", message("referral", "transfer-after-triage")),
            Map.entry("expertise", message("referral", "expertise-request")),
            Map.entry("investigate", message("referral", "investigation-request")),
            Map.entry("petition", message("court-petition", "measure-request")),
            Map.entry("allocation", message("youth-help-allocation", "youth-help-allocation")),
            Map.entry("help", state("youth-help-notification", "in-progress")),
            Map.entry("help-ended", state("youth-help-notification", "completed")),
            Map.entry("plan", state("family-plan", "active")),
            Map.entry("draft-plan", state("family-plan", "draft")),
            Map.entry("measure", state("measure-notification", "start")),
            Map.entry("measure-ended", state("measure-notification", "end")),
            Map.entry("card", message("safety-card", "")));

    private ToldCourse() {}

    static FamilyCourse of(String words) {
        return new FamilyCourse(events(words), LearningRules.ours());
    }

    static List<LearningEvent> events(String words) {
        return Arrays.stream(words.split(";"))
                .map(String::strip)
                .map(ToldCourse::event)
                .toList();
    }

    private static LearningEvent event(String words) {
        var said = words.split(": ", 2);
        var when = said[0].split(" ");
        var what = said[1].split(" (?=to |in )");
        var blank = new LearningEvent(
                part(what, "in ").findFirst().orElse(""),
                LocalDate.parse(when[0]),
                "",
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                when[1],
                part(what, "to ")
                        .flatMap(names -> Arrays.stream(names.split(",")))
                        .collect(Collectors.toSet()));
        return message(what[0]).apply(blank);
    }

    private static Stream<String> part(String[] parts, String preposition) {
        return Arrays.stream(parts).filter(part -> part.startsWith(preposition)).map(part -> part.substring(3));
    }

    private static Function<LearningEvent, LearningEvent> message(String word) {
        if (word.startsWith("answer ")) {
            return about -> with(about, "referral-response", "", Set.of(), codes(word), Set.of());
        }
        if (word.startsWith("hearing ")) {
            return about -> with(about, "investigation-report", "", Set.of(), Set.of(), codes(word));
        }
        return WORDS.get(word);
    }

    private static Set<String> codes(String word) {
        return Set.of(word.substring(word.indexOf(' ') + 1).split("\\+"));
    }

    private static Function<LearningEvent, LearningEvent> message(String event, String kind) {
        return about -> with(about, event, kind, Set.of(), Set.of(), Set.of());
    }

    private static Function<LearningEvent, LearningEvent> state(String event, String state) {
        return about -> with(about, event, "", Set.of(state), Set.of(), Set.of());
    }

    private static LearningEvent with(
            LearningEvent about,
            String event,
            String kind,
            Set<String> states,
            Set<String> outcomes,
            Set<String> hearings) {
        return new LearningEvent(
                about.municipality(),
                about.day(),
                event,
                kind,
                states,
                outcomes,
                hearings,
                about.sender(),
                about.recipients());
    }
}
