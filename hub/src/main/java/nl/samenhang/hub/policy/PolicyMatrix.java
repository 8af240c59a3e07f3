package nl.samenhang.hub.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.configuration.CodeWords;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.partner.ReceivingPolicy.Row;
import nl.samenhang.hub.release.Release;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.springframework.util.StringUtils;

/**
 * Who may send what, and who may receive which data on which condition, in the words of the shared vocabulary.
 *
 * @param hash of the configuration's files
 * @param roles the columns
 * @param sending one line per event
 * @param receiving one line per class of data
 * @param conditions what the letters in the cells of {@code receiving} stand for, in their order
 */
public record PolicyMatrix(
        String hash, List<String> roles, List<Line> sending, List<Line> receiving, List<Condition> conditions) {

    private static final String YES = "ja";
    private static final String ANY_PURPOSE = "elk doel";
    private static final String ANY_BASIS = "elke grondslag";

    /**
     * One line of a table.
     *
     * @param cells one per role; empty is no
     */
    public record Line(String what, List<String> cells) {}

    /** Under which purposes and legal bases, in words. */
    public record Condition(String letter, String purposes, String bases) {}

    /** The matrix of a configuration. */
    public static PolicyMatrix of(Release release) {
        return new Composer(release, CodeWords.ofVocabulary(), KnownCodes.ofVocabulary()).matrix();
    }

    /** A purpose and basis part of one or more rows. */
    private record Ground(Set<String> purposes, Set<String> bases) {

        static Ground of(Row row) {
            return new Ground(row.purposes(), row.bases());
        }
    }

    private record Composer(Release release, CodeWords words, KnownCodes known) {

        PolicyMatrix matrix() {
            var roles = roles();
            var grounds = grounds(roles);
            return new PolicyMatrix(
                    release.hash(),
                    roles.stream()
                            .map(role -> word(Codes.ORGANISATION_ROLE, role))
                            .toList(),
                    inWords(known.events(), Codes.MESSAGE_EVENT, event -> sends(roles, event)),
                    inWords(known.dataClasses(), Codes.DATA_CLASS, data -> receives(roles, data, grounds)),
                    conditions(grounds));
        }

        /** Every role that a table or a partner names. */
        private List<String> roles() {
            return Stream.of(
                            release.sending().eventsByRole().keySet().stream(),
                            release.receiving().rowsByRole().keySet().stream(),
                            release.partners().all().stream().flatMap(partner -> partner.roles().stream()))
                    .flatMap(role -> role)
                    .distinct()
                    .sorted(Comparator.comparing(role -> word(Codes.ORGANISATION_ROLE, role)))
                    .toList();
        }

        private List<Ground> grounds(List<String> roles) {
            return roles.stream()
                    .flatMap(role -> rows(role).stream())
                    .map(Ground::of)
                    .distinct()
                    .toList();
        }

        private List<Row> rows(String role) {
            return release.receiving().rowsByRole().getOrDefault(role, List.of());
        }

        private List<String> sends(List<String> roles, String event) {
            return roles.stream()
                    .map(role -> release.sending()
                                    .eventsByRole()
                                    .getOrDefault(role, List.of())
                                    .contains(event)
                            ? YES
                            : "")
                    .toList();
        }

        private List<String> receives(List<String> roles, String data, List<Ground> grounds) {
            return roles.stream()
                    .map(role -> rows(role).stream()
                            .filter(row -> row.data().contains(data))
                            .map(row -> letter(grounds.indexOf(Ground.of(row))))
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(" ")))
                    .toList();
        }

        private List<Line> inWords(Set<String> codes, String system, Function<String, List<String>> cells) {
            return codes.stream()
                    .map(code -> new Line(word(system, code), cells.apply(code)))
                    .sorted(Comparator.comparing(Line::what))
                    .toList();
        }

        private List<Condition> conditions(List<Ground> grounds) {
            var conditions = new ArrayList<Condition>();
            for (var ground : grounds) {
                conditions.add(new Condition(
                        letter(conditions.size()),
                        words(ground.purposes(), known.purposes(), Codes.PROCESSING_PURPOSE, ANY_PURPOSE),
                        words(ground.bases(), known.bases(), Codes.LEGAL_BASIS, ANY_BASIS)));
            }
            return conditions;
        }

        private String words(Set<String> codes, Set<String> all, String system, String any) {
            return codes.equals(all)
                    ? any
                    : codes.stream()
                            .map(code -> words.of(system, code))
                            .collect(Collectors.toCollection(TreeSet::new))
                            .stream()
                            .collect(Collectors.joining(", "));
        }

        private String word(String system, String code) {
            return StringUtils.capitalize(words.of(system, code));
        }

        /** A, B, … Z, A2, B2, … */
        private static String letter(int number) {
            var letter = String.valueOf((char) ('A' + number % 26));
            return number < 26 ? letter : letter + (number / 26 + 1);
        }
    }
}
