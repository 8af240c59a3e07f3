package nl.samenhang.hub.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.hub.message.DutchDays;
import nl.samenhang.hub.message.ProgressFacts;
import nl.samenhang.hub.message.RoutedMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What extracts are made of, in the database: rows of codes, each with the keyed reference of a family. */
@Repository
public class LearningRegister {

    /** Of who had something to do with a month, or with the one in which half years began that end in it. */
    private static final String COURSES =
            """
            select * from learning_event where seen_on <= :last and family in (
              select family from learning_event where seen_on between :first and :last
              or seen_on between :firstBefore and :lastBefore)
            order by number""";

    private final JdbcClient jdbc;
    private final LearningRules rules = LearningRules.ours();

    LearningRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps of an accepted message what a measure looks at; of most messages that is nothing. */
    public void record(RoutedMessage routed) {
        var event = event(routed);
        if (rules.messages().look(event)) {
            add(routed.message().family(), event);
        }
    }

    private static LearningEvent event(RoutedMessage routed) {
        var message = routed.message();
        var progress = new ProgressFacts(message.bundle());
        return new LearningEvent(
                message.facts()
                        .municipality()
                        .filter(code -> code.matches("\\d{4}"))
                        .orElse(""),
                DutchDays.of(message.received().receivedAt()),
                message.event(),
                message.facts().kind(),
                progress.states(),
                progress.outcomes(),
                progress.hearings(),
                message.received().sender(),
                routed.deliveries().stream()
                        .filter(planned -> !planned.copy())
                        .map(RoutedMessage.PlannedDelivery::recipient)
                        .collect(Collectors.toSet()));
    }

    void add(String family, LearningEvent event) {
        jdbc.sql(
                        """
                        insert into learning_event (family, municipality, seen_on, event, kind, states, outcomes, hearings,
                          sender, recipients)
                        values (:family, :municipality, :day, :event, :kind, :states, :outcomes, :hearings, :sender,
                          :recipients)""")
                .param("family", family)
                .param("municipality", event.municipality())
                .param("day", event.day())
                .param("event", event.event())
                .param("kind", event.kind())
                .param("states", String.join(",", event.states()))
                .param("outcomes", String.join(",", event.outcomes()))
                .param("hearings", String.join(",", event.hearings()))
                .param("sender", event.sender())
                .param("recipients", String.join(",", event.recipients()))
                .update();
    }

    /** The families that can count in a month, as they were on its last day. */
    List<Counted> countedIn(YearMonth month) {
        var before = month.minusMonths(FamilyCourse.MONTHS_FOLLOWED);
        Map<String, List<LearningEvent>> courses = new LinkedHashMap<>();
        jdbc.sql(COURSES)
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .param("firstBefore", before.atDay(1))
                .param("lastBefore", before.atEndOfMonth())
                .query((ResultSet row) -> {
                    courses.computeIfAbsent(row.getString("family"), family -> new ArrayList<>())
                            .add(read(row));
                });
        return courses.values().stream()
                .flatMap(events -> new FamilyCourse(events, rules).counted())
                .toList();
    }

    /** The first day on which something was kept that is still there. */
    Optional<LocalDate> firstDay() {
        return jdbc.sql("select seen_on from learning_event order by seen_on limit 1")
                .query(LocalDate.class)
                .optional();
    }

    /** Everything about a family; an extract that was made holds nothing of it. */
    public void forget(String family) {
        jdbc.sql("delete from learning_event where family = :family")
                .param("family", family)
                .update();
    }

    /**
     * Every family of which the first row is of before this day, as far as the end of a month that has its extract;
     * what came later counts as of a new family, for months that are still to be made.
     */
    void forgetBegunBefore(LocalDate day, YearMonth made) {
        jdbc.sql(
                        """
                        delete from learning_event where family in (
                          select family from learning_event where seen_on < :day)
                        and seen_on <= :last""")
                .param("day", day)
                .param("last", made.atEndOfMonth())
                .update();
    }

    private static LearningEvent read(ResultSet row) throws SQLException {
        return new LearningEvent(
                row.getString("municipality"),
                row.getObject("seen_on", LocalDate.class),
                row.getString("event"),
                row.getString("kind"),
                codes(row, "states"),
                codes(row, "outcomes"),
                codes(row, "hearings"),
                row.getString("sender"),
                codes(row, "recipients"));
    }

    private static Set<String> codes(ResultSet row, String column) throws SQLException {
        var joined = row.getString(column);
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
    }
}
